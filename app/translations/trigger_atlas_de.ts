<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Trigger Atlas {0}</source>
        <translation>Trigger Atlas {0}</translation>
    </message>
    <message>
        <source>Where the muscle trigger points that can cause headaches sit, and where each one sends its pain, on a 3D model. It teaches; it does not diagnose.</source>
        <translation>Ein 3D-Modell zeigt, wo die Triggerpunkte der Muskeln sitzen, die Kopfschmerzen verursachen können, und wohin der Schmerz von jedem ausstrahlt. Das Programm lehrt; es stellt keine Diagnosen.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheitshinweise</translation>
    </message>
    <message>
        <source>How good is the evidence?</source>
        <translation>Wie gut ist das belegt?</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>3D-Modelle</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Qt and PySide6 (LGPL 3), VTK (BSD 3-clause), NumPy, SciPy and Babel (BSD 3-clause), pydantic (MIT).</source>
        <translation>Qt und PySide6 (LGPL 3), VTK (BSD 3-clause), NumPy, SciPy und Babel (BSD 3-clause), pydantic (MIT).</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Program: MIT. Bundled 3D model and its tables: CC BY-SA 4.0.</source>
        <translation>Programm: MIT. Mitgeliefertes 3D-Modell und seine Tabellen: CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Muscles, teeth and eyeballs that a 3D model lacks are carried over from the bundled one (CC BY-SA 4.0) and drawn as schematic.</source>
        <translation>Muskeln, Zähne und Augäpfel, die einem 3D-Modell fehlen, werden aus dem mitgelieferten Modell (CC BY-SA 4.0) übernommen und schematisch gezeichnet.</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>The answer: {0}</source>
        <translation>Die Antwort: {0}</translation>
    </message>
    <message>
        <source>Your answer: {0}</source>
        <translation>Ihre Antwort: {0}</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Not explained: {0}</source>
        <translation>Nicht erklärt: {0}</translation>
    </message>
    <message>
        <source>Would also hurt: {0}</source>
        <translation>Würde auch wehtun: {0}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Fachsprache</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sprachstil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann zum Arzt</translation>
    </message>
    <message>
        <source>Report a mistake in this card</source>
        <translation>Fehler in dieser Karte melden</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>What is to be shown?</source>
        <translation>Was soll gezeigt werden?</translation>
    </message>
    <message>
        <source>Headaches</source>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <source>Points that many people ask about</source>
        <translation>Punkte, nach denen viele fragen</translation>
    </message>
    <message>
        <source>Show all of them, one after the other</source>
        <translation>Alle nacheinander zeigen</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Präsentation beenden</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>No answers in these days</source>
        <translation>Keine Antworten in diesen Tagen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>In this patient, {0}</source>
        <translation>Bei dieser Person, {0}</translation>
    </message>
    <message>
        <source>Not in the note</source>
        <translation>Nicht in der Notiz</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Anmerkung, wenn gewünscht</translation>
    </message>
    <message>
        <source>A few words about {0}</source>
        <translation>Ein paar Worte zu: {0}</translation>
    </message>
</context>
<context>
    <name>GradeDots</name>
    <message>
        <source>Low confidence</source>
        <translation>Geringe Sicherheit</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Mittlere Sicherheit</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Hohe Sicherheit</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>No lesson fits the search.</source>
        <translation>Keine Lektion passt zur Suche.</translation>
    </message>
    <message>
        <source>Pick a lesson</source>
        <translation>Wählen Sie eine Lektion</translation>
    </message>
    <message>
        <source>Twelve questions take about five minutes. What you miss comes again until you know it.</source>
        <translation>Zwölf Fragen dauern etwa fünf Minuten. Was Sie nicht wissen, kommt wieder, bis Sie es wissen.</translation>
    </message>
    <message>
        <source>What you know is kept on this computer only. You can delete it at any time.</source>
        <translation>Was Sie wissen, wird nur auf diesem Computer gespeichert. Sie können es jederzeit löschen.</translation>
    </message>
    <message>
        <source>Due today: {n}</source>
        <translation>Heute fällig: {n}</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Heute ist nichts fällig</translation>
    </message>
    <message>
        <source>New for you today: {n}</source>
        <translation>Heute neu für Sie: {n}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Was ich weiß</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Studium</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Everyday words, three answers to choose from</source>
        <translation>Alltagswörter, drei Antworten zur Auswahl</translation>
    </message>
    <message>
        <source>Both names, four answers to choose from</source>
        <translation>Beide Namen, vier Antworten zur Auswahl</translation>
    </message>
    <message>
        <source>Clinical terms, and answers that lie close together</source>
        <translation>Fachbegriffe, und Antworten, die nahe beieinanderliegen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>Was noch nicht sitzt</translation>
    </message>
    <message>
        <source>Practise what is weak</source>
        <translation>Üben, was noch nicht sitzt</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install {0}</source>
        <translation>{0} installieren</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Lizenz: {0}</translation>
    </message>
    <message>
        <source>Download: {0}</source>
        <translation>Download: {0}</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>Without a network: a folder or zip with the files, if you already have them</source>
        <translation>Ohne Netz: ein Ordner oder ZIP-Archiv mit den Dateien, wenn Sie sie schon haben</translation>
    </message>
    <message>
        <source>the size is shown once it begins</source>
        <translation>die Größe zeigt sich, sobald er beginnt</translation>
    </message>
    <message>
        <source>more than {0} MB; the whole size is shown once it begins</source>
        <translation>mehr als {0} MB; die ganze Größe zeigt sich, sobald er beginnt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>Dateien: {0}</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Fortschritt der Installation</translation>
    </message>
    <message>
        <source>Use my files…</source>
        <translation>Eigene Dateien…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a zip…</source>
        <translation>ZIP-Datei wählen…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder with the files of {0}</source>
        <translation>Ordner mit den Dateien von {0}</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Calling the server…</source>
        <translation>Verbindung zum Server wird aufgebaut…</translation>
    </message>
    <message>
        <source>Looking through your files…</source>
        <translation>Ihre Dateien werden durchgesehen…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The installation failed: {0}</source>
        <translation>Die Installation ist fehlgeschlagen: {0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Mouse and keys</source>
        <translation>Maus und Tasten</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Layers one by one</source>
        <translation>Ebenen einzeln</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Skin opacity</source>
        <translation>Deckkraft der Haut</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Bones and teeth</source>
        <translation>Knochen und Zähne</translation>
    </message>
    <message>
        <source>Ready in a moment.</source>
        <translation>Gleich bereit.</translation>
    </message>
    <message>
        <source>{0} % of the way from masculine to feminine.</source>
        <translation>{0} % des Weges von männlich zu weiblich.</translation>
    </message>
    <message>
        <source>Masculine.</source>
        <translation>Männlich.</translation>
    </message>
    <message>
        <source>Feminine.</source>
        <translation>Weiblich.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Muscles at depth {0}</source>
        <translation>Muskeln in Tiefe {0}</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Körperbau</translation>
    </message>
    <message>
        <source>masculine</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>Build: from masculine to feminine</source>
        <translation>Körperbau: von männlich zu weiblich</translation>
    </message>
    <message>
        <source>feminine</source>
        <translation>weiblich</translation>
    </message>
</context>
<context>
    <name>LearnDesk</name>
    <message>
        <source>There is no muscle. Try again.</source>
        <translation>Dort ist kein Muskel. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>The lessons are on their way.</source>
        <translation>Die Lektionen werden noch geladen.</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Save the session note?</source>
        <translation>Sitzungsnotiz speichern?</translation>
    </message>
    <message>
        <source>What you changed since you saved it is nowhere but in this window. Discarded, it is gone.</source>
        <translation>Was Sie seit dem Speichern geändert haben, ist nur in diesem Fenster. Wird es verworfen, ist es weg.</translation>
    </message>
    <message>
        <source>It is nowhere but in this window. Discarded, it is gone.</source>
        <translation>Sie ist nur in diesem Fenster. Wird sie verworfen, ist sie weg.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message>
        <source>Muscles and layers</source>
        <translation>Muskeln und Ebenen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation>Triggerpunkt</translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation>Üblicher Schmerz</translation>
    </message>
    <message>
        <source>In some people</source>
        <translation>Bei manchen</translation>
    </message>
    <message>
        <source>Felt inside</source>
        <translation>Innen zu spüren</translation>
    </message>
    <message>
        <source>Starts here (origin)</source>
        <translation>Beginnt hier (Ursprung)</translation>
    </message>
    <message>
        <source>Ends here (insertion)</source>
        <translation>Endet hier (Ansatz)</translation>
    </message>
    <message>
        <source>Keep away (a sketch)</source>
        <translation>Abstand halten (Skizze)</translation>
    </message>
    <message>
        <source>Marked pain</source>
        <translation>Markierter Schmerz</translation>
    </message>
    <message>
        <source>Active in this patient</source>
        <translation>Bei dieser Person aktiv</translation>
    </message>
    <message>
        <source>Latent in this patient</source>
        <translation>Bei dieser Person latent</translation>
    </message>
    <message>
        <source>How to read the map</source>
        <translation>So lesen Sie die Karte</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Questions: {n}</source>
        <translation>Fragen: {n}</translation>
    </message>
    <message>
        <source>{met} of {n} met</source>
        <translation>{met} von {n} gesehen</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>{met} of {n} questions met</source>
        <translation>{met} von {n} Fragen gesehen</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>The model is on its way</source>
        <translation>Das Modell wird noch geladen</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>Loading the knowledge…</source>
        <translation>Das Wissen wird geladen…</translation>
    </message>
    <message>
        <source>Loading muscles…</source>
        <translation>Die Muskeln werden geladen…</translation>
    </message>
    <message>
        <source>Placing the points…</source>
        <translation>Die Punkte werden gesetzt…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Trigger Atlas</source>
        <translation>Trigger Atlas</translation>
    </message>
    <message>
        <source>The head is on its way. You can search and read meanwhile.</source>
        <translation>Der Kopf wird noch geladen. Suchen und lesen können Sie schon.</translation>
    </message>
    <message>
        <source>Muscle, place that hurts, or what to do</source>
        <translation>Muskel, Ort, der wehtut, oder Befehl</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
</context>
<context>
    <name>ModelTroubles</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>In this patient</source>
        <translation>Bei dieser Person</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>Sitzungsnotiz</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Save the session note as a file</source>
        <translation>Sitzungsnotiz als Datei speichern</translation>
    </message>
    <message>
        <source>Session note (*.yaml *.yml *.json)</source>
        <translation>Sitzungsnotiz (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>session-note</source>
        <translation>sitzungsnotiz</translation>
    </message>
    <message>
        <source>Open a session note</source>
        <translation>Sitzungsnotiz öffnen</translation>
    </message>
    <message>
        <source>The session note is copied as text.</source>
        <translation>Die Sitzungsnotiz ist als Text kopiert.</translation>
    </message>
    <message>
        <source>The note has points that this version does not know ({0}); they are kept in it.</source>
        <translation>Die Notiz enthält Punkte, die diese Version nicht kennt ({0}); sie bleiben darin erhalten.</translation>
    </message>
    <message>
        <source>A copy of a session note is there from a window that ended unexpectedly. {0} offers it.</source>
        <translation>Von einem unerwartet beendeten Fenster ist noch die Kopie einer Sitzungsnotiz da. Mit {0} finden Sie sie.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Session note</source>
        <translation>Sitzungsnotiz</translation>
    </message>
    <message>
        <source>Kept only on this machine, and only if you save it.</source>
        <translation>Bleibt nur auf diesem Computer, und nur, wenn Sie sie speichern.</translation>
    </message>
    <message>
        <source>A copy of a session note is here from a window that ended unexpectedly.</source>
        <translation>Von einem unerwartet beendeten Fenster ist noch die Kopie einer Sitzungsnotiz da.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Initials or a number; no name is needed</source>
        <translation>Kürzel oder Nummer; ein Name ist nicht nötig</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Marked points</source>
        <translation>Markierte Punkte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear the session note</source>
        <translation>Sitzungsnotiz leeren</translation>
    </message>
    <message>
        <source>The numbers tell the pain when pressed: 0 is no pain, 10 the worst imaginable.</source>
        <translation>Die Zahlen geben den Schmerz bei Druck an: 0 ist kein Schmerz, 10 der stärkste vorstellbare.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Keep a copy while I work, in case the program ends unexpectedly</source>
        <translation>Beim Arbeiten eine Kopie bereithalten, falls das Programm unerwartet endet</translation>
    </message>
    <message>
        <source>In {0}, for your eyes only. It goes when you close the window, clear the note or switch this off, which it is at every start.</source>
        <translation>In {0}, nur für Sie lesbar. Die Kopie verschwindet, wenn Sie das Fenster schließen, die Notiz leeren oder dies ausschalten; bei jedem Start ist es aus.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>This version does not know the point; it is kept.</source>
        <translation>Diese Version kennt den Punkt nicht; er bleibt erhalten.</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>{0} zeigen</translation>
    </message>
    <message>
        <source>Take {0} out of the note</source>
        <translation>{0} aus der Notiz nehmen</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>Gespeichert in {0}.</translation>
    </message>
    <message>
        <source>None yet. Choose a point, and say on its card whether it is active or latent here.</source>
        <translation>Noch keine. Wählen Sie einen Punkt und geben Sie auf seiner Karte an, ob er hier aktiv oder latent ist.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What happened is written in {0}.</source>
        <translation>Im Programm ist etwas schiefgegangen. Was geschehen ist, steht in {0}.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Show or hide the list</source>
        <translation>Liste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>Infokarte zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>PackMenu</name>
    <message>
        <source>3D model</source>
        <translation>3D-Modell</translation>
    </message>
    <message>
        <source>{0} – install…</source>
        <translation>{0} – installieren…</translation>
    </message>
</context>
<context>
    <name>PainAnswers</name>
    <message>
        <source>Points that may send pain there</source>
        <translation>Punkte, die dorthin ausstrahlen können</translation>
    </message>
    <message>
        <source>No point of this atlas is known to send pain there.</source>
        <translation>Von keinem Punkt dieses Atlas ist bekannt, dass er dorthin ausstrahlt.</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann zum Arzt</translation>
    </message>
    <message>
        <source>Paint on the head where it hurts</source>
        <translation>Malen Sie auf den Kopf, wo es wehtut</translation>
    </message>
    <message>
        <source>Or choose a place by name. The points that may send pain there then appear here. To turn the head, drag beside it or with the right button.</source>
        <translation>Oder wählen Sie einen Ort nach Namen. Dann erscheinen hier die Punkte, die dorthin ausstrahlen können. Zum Drehen ziehen Sie neben dem Kopf oder mit der rechten Taste.</translation>
    </message>
    <message>
        <source>Best fit first, no diagnosis</source>
        <translation>Das Passendste zuerst, keine Diagnose</translation>
    </message>
    <message>
        <source>Pain there can come from</source>
        <translation>Schmerz kann kommen von</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>Markiert: {0}</translation>
    </message>
    <message>
        <source>Order and bars say how well a pattern fits, not how likely it is. It is no diagnosis.</source>
        <translation>Reihenfolge und Balken: wie gut ein Muster passt, nicht wie wahrscheinlich. Keine Diagnose.</translation>
    </message>
    <message>
        <source>Squares say how well the map is known, not how likely it is</source>
        <translation>Quadrate: wie gut die Karte belegt ist, nicht wie wahrscheinlich</translation>
    </message>
    <message>
        <source>How to read the map</source>
        <translation>So lesen Sie die Karte</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>{0} weitere zeigen</translation>
    </message>
    <message>
        <source>Two points together</source>
        <translation>Zwei Punkte zusammen</translation>
    </message>
</context>
<context>
    <name>PainDesk</name>
    <message>
        <source>What you painted was carried over to this model. See whether it still fits.</source>
        <translation>Was Sie gemalt haben, wurde auf dieses Modell übertragen. Sehen Sie nach, ob es noch stimmt.</translation>
    </message>
    <message>
        <source>Save the painted pain</source>
        <translation>Gemalten Schmerz speichern</translation>
    </message>
    <message>
        <source>Painted skin (*.ply)</source>
        <translation>Bemalte Haut (*.ply)</translation>
    </message>
    <message>
        <source>Open a painted pain</source>
        <translation>Gemalten Schmerz öffnen</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>Gespeichert in {0}.</translation>
    </message>
</context>
<context>
    <name>PainPanel</name>
    <message>
        <source>Places by name</source>
        <translation>Orte nach Namen</translation>
    </message>
</context>
<context>
    <name>PainPlaces</name>
    <message>
        <source>Places by name</source>
        <translation>Orte nach Namen</translation>
    </message>
    <message>
        <source>Felt inside</source>
        <translation>Innen zu spüren</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>Zähne</translation>
    </message>
    <message>
        <source>Head and face</source>
        <translation>Kopf und Gesicht</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals und Nacken</translation>
    </message>
    <message>
        <source>Shoulders and back</source>
        <translation>Schultern und Rücken</translation>
    </message>
    <message>
        <source>Chest and arm</source>
        <translation>Brust und Arm</translation>
    </message>
    <message>
        <source>No place is called “{0}”. Did you mean: {1}?</source>
        <translation>Kein Ort heißt „{0}“. Meinten Sie: {1}?</translation>
    </message>
    <message>
        <source>No place is called “{0}”. Try temple, jaw or behind the eye.</source>
        <translation>Kein Ort heißt „{0}“. Versuchen Sie „Schläfe“, „Kiefer“ oder „hinter dem Auge“.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>Pain when pressed</source>
        <translation>Schmerz bei Druck</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>maximal vorstellbar</translation>
    </message>
</context>
<context>
    <name>PainTools</name>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Paint strong pain</source>
        <translation>Starken Schmerz malen</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Paint mild pain</source>
        <translation>Leichten Schmerz malen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Turn the head instead of painting</source>
        <translation>Den Kopf drehen statt zu malen</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Brush size  (Shift + wheel)</source>
        <translation>Pinselgröße  (Umschalt + Mausrad)</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Beide Seiten zugleich</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Open a painted pain</source>
        <translation>Gemalten Schmerz öffnen</translation>
    </message>
    <message>
        <source>Save the painted pain</source>
        <translation>Gemalten Schmerz speichern</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>{0} + {1}</source>
        <translation>{0} + {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Not explained: {0}</source>
        <translation>Nicht erklärt: {0}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try where it hurts: temple, jaw, behind the eye.</source>
        <translation>Nichts gefunden zu „{0}“. Versuchen Sie es mit dem Ort, der wehtut: „Schläfe“, „Kiefer“, „hinter dem Auge“.</translation>
    </message>
    <message>
        <source>Neither a muscle nor a trigger point is seen here. Turn the head, or show more layers.</source>
        <translation>Hier ist weder ein Muskel noch ein Triggerpunkt zu sehen. Drehen Sie den Kopf oder zeigen Sie mehr Ebenen.</translation>
    </message>
</context>
<context>
    <name>PeelBar</name>
    <message>
        <source>Peel</source>
        <translation>Schichten abtragen</translation>
    </message>
    <message>
        <source>From skin to bone</source>
        <translation>Von der Haut zum Knochen</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Layers of your choice</source>
        <translation>Ebenen nach Ihrer Wahl</translation>
    </message>
    <message>
        <source>Skin, see-through</source>
        <translation>Haut, durchsichtig</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Muscles, {0} layers off</source>
        <translation>Muskeln, abgetragene Schichten: {0}</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Alle Muskeln</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Darüber lesen</translation>
    </message>
    <message>
        <source>Hide the skin</source>
        <translation>Haut ausblenden</translation>
    </message>
    <message>
        <source>Show it alone</source>
        <translation>Allein zeigen</translation>
    </message>
    <message>
        <source>Show the others too</source>
        <translation>Auch die anderen zeigen</translation>
    </message>
    <message>
        <source>Make it see-through</source>
        <translation>Durchsichtig machen</translation>
    </message>
    <message>
        <source>Make it solid again</source>
        <translation>Wieder deckend machen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>It does not hurt here</source>
        <translation>Hier tut es nicht weh</translation>
    </message>
    <message>
        <source>It hurts here</source>
        <translation>Hier tut es weh</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Muscles and trigger points</source>
        <translation>Muskeln und Triggerpunkte</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>Nichts gefunden zu „{0}“</translation>
    </message>
    <message>
        <source>Try where it hurts: temple, jaw, behind the eye. Esc shows the whole list again.</source>
        <translation>Versuchen Sie es mit dem Ort, der wehtut: „Schläfe“, „Kiefer“, „hinter dem Auge“. Esc zeigt wieder die ganze Liste.</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>Meinten Sie „{0}“?</translation>
    </message>
    <message>
        <source>Kinds of headache</source>
        <translation>Kopfschmerzarten</translation>
    </message>
    <message>
        <source>headache</source>
        <translation>Kopfschmerz</translation>
    </message>
    <message>
        <source>Show on the head where it hurts</source>
        <translation>Am Kopf zeigen, wo es wehtut</translation>
    </message>
    <message>
        <source>Pain here can come from</source>
        <translation>Schmerz hier kann kommen von</translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation>Üblicher Schmerz</translation>
    </message>
    <message>
        <source>In some people</source>
        <translation>Bei manchen</translation>
    </message>
    <message>
        <source>Points that may have a share</source>
        <translation>Punkte, die beteiligt sein können</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Smooth suits any computer, fine wants a graphics card.</source>
        <translation>„Flüssig“ passt für jeden Computer, „Fein“ braucht eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Views change at once instead of flying there.</source>
        <translation>Ansichten wechseln sofort, ohne Flug dorthin.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Window and content</source>
        <translation>Fenster und Inhalt</translation>
    </message>
    <message>
        <source>After a sudden end</source>
        <translation>Nach einem plötzlichen Ende</translation>
    </message>
    <message>
        <source>Offer to restore</source>
        <translation>Wiederherstellen anbieten</translation>
    </message>
    <message>
        <source>What you look at and what you painted is kept on this computer while the program runs.</source>
        <translation>Was Sie ansehen und gemalt haben, wird auf diesem Computer aufbewahrt, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Flüssig</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>Qualität des Bildes</translation>
    </message>
    <message>
        <source>Offer to restore after a sudden end</source>
        <translation>Nach einem plötzlichen Ende Wiederherstellen anbieten</translation>
    </message>
</context>
<context>
    <name>PresentDesk</name>
    <message>
        <source>Press Esc again to end the show</source>
        <translation>Noch einmal Esc beendet die Vorführung</translation>
    </message>
    <message>
        <source>The head is on its way.</source>
        <translation>Der Kopf wird noch geladen.</translation>
    </message>
    <message>
        <source>Space goes on, Esc ends</source>
        <translation>Leertaste: weiter, Esc: Ende</translation>
    </message>
</context>
<context>
    <name>PresentWindow</name>
    <message>
        <source>Trigger Atlas</source>
        <translation>Trigger Atlas</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>How far the story is</source>
        <translation>Wie weit die Geschichte ist</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Was ich weiß</translation>
    </message>
    <message>
        <source>Met so far</source>
        <translation>Bisher gesehen</translation>
    </message>
    <message>
        <source>{met} of {n}</source>
        <translation>{met} von {n}</translation>
    </message>
    <message>
        <source>Will last three weeks or more</source>
        <translation>Sitzt drei Wochen oder länger</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Answers a day, last four weeks</source>
        <translation>Antworten am Tag, letzte vier Wochen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>Was noch nicht sitzt</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>Diese üben</translation>
    </message>
    <message>
        <source>All of this is kept on this computer only.</source>
        <translation>All das wird nur auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Forget my progress…</source>
        <translation>Lernstand vergessen…</translation>
    </message>
    <message>
        <source>{name}: {share} per cent</source>
        <translation>{name}: {share} Prozent</translation>
    </message>
    <message>
        <source>Forget my progress</source>
        <translation>Lernstand vergessen</translation>
    </message>
    <message>
        <source>Delete everything that was kept about what you learned? This cannot be taken back.</source>
        <translation>Alles löschen, was über Ihr Lernen gespeichert wurde? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} fertig</translation>
    </message>
    <message>
        <source>Leave; what you answered is kept</source>
        <translation>Verlassen; Ihre Antworten bleiben gespeichert</translation>
    </message>
    <message>
        <source>Turn the model and click on it.</source>
        <translation>Drehen Sie das Modell und klicken Sie darauf.</translation>
    </message>
    <message>
        <source>With the keyboard: arrow keys turn it, with Shift they move it, and Enter takes what is in the middle.</source>
        <translation>Mit der Tastatur: Pfeiltasten drehen es, mit Umschalt verschieben sie es, und Eingabe nimmt, was in der Mitte ist.</translation>
    </message>
    <message>
        <source>Others may lie over it: take layers away with the slider.</source>
        <translation>Andere können darüberliegen: Tragen Sie mit dem Regler Schichten ab.</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>In Worten antworten</translation>
    </message>
    <message>
        <source>Choose the place from words instead</source>
        <translation>Den Ort stattdessen aus Worten wählen</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Lösung zeigen</translation>
    </message>
    <message>
        <source>I do not know; show me</source>
        <translation>Weiß ich nicht; Lösung zeigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave this question out</source>
        <translation>Diese Frage auslassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Eingabe- oder Leertaste</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann zum Arzt</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation>Wie gut es belegt ist</translation>
    </message>
    <message>
        <source>What is often claimed</source>
        <translation>Was oft behauptet wird</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>ReadingOut</name>
    <message>
        <source>Arrow keys turn it, with Shift they move it, plus and minus zoom, Enter lists what is seen. The list holds the same facts.</source>
        <translation>Pfeiltasten drehen es, mit Umschalt verschieben sie es, Plus und Minus zoomen, die Eingabetaste listet auf, was zu sehen ist. In der Liste steht dasselbe.</translation>
    </message>
</context>
<context>
    <name>RestoreDesk</name>
    <message>
        <source>Trigger Atlas ended unexpectedly last time. What you were looking at is still here.</source>
        <translation>Trigger Atlas wurde letztes Mal unerwartet beendet. Was Sie zuletzt ansahen, ist noch da.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann zum Arzt</translation>
    </message>
    <message>
        <source>A sudden or worst-ever headache, or one with fever, weakness or confusion: get help at once.</source>
        <translation>Plötzlicher oder bisher schlimmster Kopfschmerz, oder Kopfschmerz mit Fieber, Schwäche oder Verwirrtheit: Holen Sie sofort Hilfe.</translation>
    </message>
    <message>
        <source>Call for help now</source>
        <translation>Jetzt Hilfe rufen</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Heute zum Arzt</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Bald zum Arzt</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SeenButtons</name>
    <message>
        <source>How it is shown</source>
        <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Show it alone</source>
        <translation>Allein zeigen</translation>
    </message>
    <message>
        <source>See-through</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <source>Make it see-through</source>
        <translation>Durchsichtig machen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>SeenChip</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
    <message>
        <source>Only {0} parts</source>
        <translation>{0} allein gezeigt</translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation>{0} ausgeblendet</translation>
    </message>
    <message>
        <source>{0} see-through</source>
        <translation>{0} durchsichtig</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>We read: {0}</source>
        <translation>Gelesen: {0}</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Quellen verbergen</translation>
    </message>
    <message>
        <source>Sources ({0})</source>
        <translation>Quellen ({0})</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>{right} of {asked} known</source>
        <translation>{right} von {asked} gewusst</translation>
    </message>
    <message>
        <source>Nothing more to ask today</source>
        <translation>Heute gibt es nichts mehr zu fragen</translation>
    </message>
    <message>
        <source>What you missed comes again soon. Press a line to look at it.</source>
        <translation>Was Sie nicht wussten, kommt bald wieder. Drücken Sie auf eine Zeile, um es anzusehen.</translation>
    </message>
    <message>
        <source>All of it. It comes again before it is forgotten.</source>
        <translation>Alles. Es kommt wieder, bevor es vergessen ist.</translation>
    </message>
    <message>
        <source>To learn again</source>
        <translation>Noch einmal lernen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht gewusst</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter üben</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text size: {0} %</source>
        <translation>Textgröße: {0} %</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Trigger Atlas</source>
        <translation>Trigger Atlas</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>Sitzungsnotiz</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Körperseite</translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>3D-Modell</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann zum Arzt</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation>Wie gut es belegt ist</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden…</translation>
    </message>
    <message>
        <source>Mouse and keys</source>
        <translation>Maus und Tasten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>About Trigger Atlas</source>
        <translation>Über Trigger Atlas</translation>
    </message>
    <message>
        <source>3D model: {0}</source>
        <translation>3D-Modell: {0}</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left, as short as can be</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right, as short as can be</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Search a place that hurts</source>
        <translation>Ort suchen</translation>
    </message>
    <message>
        <source>Search a lesson</source>
        <translation>Lektion suchen</translation>
    </message>
    <message>
        <source>Muscle or place</source>
        <translation>Muskel oder Ort</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Choose a point and see where it hurts</source>
        <translation>Punkt wählen und sehen, wo es wehtut</translation>
    </message>
    <message>
        <source>Type a muscle or a place here, take one from the list, or click on the head.</source>
        <translation>Geben Sie hier einen Muskel oder Ort ein, wählen Sie einen aus der Liste oder klicken Sie auf den Kopf.</translation>
    </message>
    <message>
        <source>Or paint where it hurts</source>
        <translation>Oder malen, wo es wehtut</translation>
    </message>
    <message>
        <source>Mark the place on the skin, and see which points may send their pain there.</source>
        <translation>Markieren Sie den Ort auf der Haut und sehen Sie, welche Punkte dorthin ausstrahlen können.</translation>
    </message>
    <message>
        <source>Learn and present</source>
        <translation>Lernen und präsentieren</translation>
    </message>
    <message>
        <source>Short lessons with questions; or the story of a point, told to a room full of people.</source>
        <translation>Kurze Lektionen mit Fragen; oder die Geschichte eines Punktes, vor vielen Menschen erzählt.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Put these steps away  (Esc)</source>
        <translation>Diese Schritte schließen  (Esc)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>View from the front</source>
        <translation>Ansicht von vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>View from behind</source>
        <translation>Ansicht von hinten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>View from the left</source>
        <translation>Ansicht von links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>View from the right</source>
        <translation>Ansicht von rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>View from above</source>
        <translation>Ansicht von oben</translation>
    </message>
    <message>
        <source>Start view</source>
        <translation>Startansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
</context>
<context>
    <name>ViewCaption</name>
    <message>
        <source>Previous saved view</source>
        <translation>Vorige gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Next saved view</source>
        <translation>Nächste gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note to show with it (may stay empty)</source>
        <translation>Notiz, die dazu gezeigt wird (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>3D model of head and neck</source>
        <translation>3D-Modell von Kopf und Hals</translation>
    </message>
</context>
<context>
    <name>ViewsDesk</name>
    <message>
        <source>“{0}” shows what this version does not know ({1}); the rest is here.</source>
        <translation>„{0}“ zeigt etwas, das diese Version nicht kennt ({1}); der Rest ist hier.</translation>
    </message>
    <message>
        <source>“{0}” was made on the 3D model “{1}”, which is not installed; here it is on this one.</source>
        <translation>„{0}“ wurde auf dem 3D-Modell „{1}“ gemacht, das nicht installiert ist; hier ist sie auf diesem.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Change name and note</source>
        <translation>Name und Notiz ändern</translation>
    </message>
    <message>
        <source>View {0}</source>
        <translation>Ansicht {0}</translation>
    </message>
    <message>
        <source>Open views from a file</source>
        <translation>Ansichten aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Views (*.json *.yaml *.yml)</source>
        <translation>Ansichten (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Save the views as a file</source>
        <translation>Ansichten als Datei speichern</translation>
    </message>
    <message>
        <source>{0} holds no views.</source>
        <translation>{0} enthält keine Ansichten.</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>Gespeichert in {0}.</translation>
    </message>
</context>
<context>
    <name>ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open views from a file</source>
        <translation>Ansichten aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>From the opened file</source>
        <translation>Aus der geöffneten Datei</translation>
    </message>
    <message>
        <source>Keep these among mine</source>
        <translation>Zu meinen übernehmen</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Save a view to come back to it, or several to go through with a class.</source>
        <translation>Noch ist nichts gespeichert. Speichern Sie eine Ansicht, um zu ihr zurückzukommen, oder mehrere, um sie im Unterricht durchzugehen.</translation>
    </message>
    <message>
        <source>{0} and {1} go from one to the next.</source>
        <translation>{0} und {1} führen von einer zur nächsten.</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>{0} zeigen</translation>
    </message>
    <message>
        <source>Change name and note of {0}</source>
        <translation>Name und Notiz von {0} ändern</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>„{0}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which muscles send pain to the head?</source>
        <translation>Welche Muskeln strahlen in den Kopf aus?</translation>
    </message>
    <message>
        <source>Type where it hurts, or pick a point: in the list, or on the head itself.</source>
        <translation>Geben Sie ein, wo es wehtut, oder wählen Sie einen Punkt: in der Liste oder am Kopf selbst.</translation>
    </message>
    <message>
        <source>See where it sends its pain: solid where it is usual, dotted where it is now and then.</source>
        <translation>Sehen Sie, wohin er ausstrahlt: durchgehend, wo es üblich ist, gepunktet, wo es ab und zu vorkommt.</translation>
    </message>
    <message>
        <source>Read here how to find the point, what helps, and how sure all this is.</source>
        <translation>Lesen Sie hier, wie man den Punkt findet, was hilft und wie sicher das alles ist.</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Probieren Sie einen aus</translation>
    </message>
    <message>
        <source>Or start from a kind of headache</source>
        <translation>Oder nach Kopfschmerzart</translation>
    </message>
</context>
<context>
    <name>ZoneRow</name>
    <message>
        <source>{0}, other side</source>
        <translation>{0}, andere Seite</translation>
    </message>
    <message>
        <source>{0}, both sides</source>
        <translation>{0}, beide Seiten</translation>
    </message>
    <message>
        <source>{0} (gooseflesh)</source>
        <translation>{0} (Gänsehaut)</translation>
    </message>
    <message>
        <source>{0}. It lies beyond this model, so nothing is painted.</source>
        <translation>{0}. Das liegt außerhalb dieses Modells; darum ist nichts eingefärbt.</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>manchmal</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>muscles points layers list</source>
        <translation>Muskeln Punkte Ebenen Schichten Liste</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>paint mark complaint patient</source>
        <translation>malen markieren Beschwerden Patient Schmerz</translation>
    </message>
    <message>
        <source>lessons quiz questions practise exam study</source>
        <translation>Lektionen Quiz Fragen üben Prüfung Studium</translation>
    </message>
    <message>
        <source>full screen patient projector story explain slides</source>
        <translation>Vollbild Patient Beamer Projektor Geschichte erklären Folien vorführen</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Alles finden, alles tun</translation>
    </message>
    <message>
        <source>List what the picture shows</source>
        <translation>Auflisten, was das Bild zeigt</translation>
    </message>
    <message>
        <source>visible muscles points read out</source>
        <translation>sichtbare Muskeln Punkte vorlesen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>find filter</source>
        <translation>finden suchen filtern</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>clear selection nothing deselect</source>
        <translation>Auswahl aufheben nichts abwählen</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann zum Arzt</translation>
    </message>
    <message>
        <source>red flags emergency danger safety</source>
        <translation>Warnzeichen Notfall Gefahr Sicherheit</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>read guide pages</source>
        <translation>lesen Ratgeber Seiten</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation>Wie gut es belegt ist</translation>
    </message>
    <message>
        <source>studies sources proof grade</source>
        <translation>Studien Quellen Belege Evidenz Sicherheit</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>tour introduction begin welcome start</source>
        <translation>Tour Einführung Anfang willkommen Start</translation>
    </message>
    <message>
        <source>Report a mistake in this card</source>
        <translation>Fehler in dieser Karte melden</translation>
    </message>
    <message>
        <source>error wrong feedback correction</source>
        <translation>Fehler falsch Rückmeldung Korrektur</translation>
    </message>
    <message>
        <source>Mouse and keys</source>
        <translation>Maus und Tasten</translation>
    </message>
    <message>
        <source>shortcuts keyboard touch gestures</source>
        <translation>Tastenkürzel Tastatur Gesten berühren</translation>
    </message>
    <message>
        <source>About Trigger Atlas</source>
        <translation>Über Trigger Atlas</translation>
    </message>
    <message>
        <source>version licence credits</source>
        <translation>Version Lizenz Mitwirkende</translation>
    </message>
    <message>
        <source>Practise what is due</source>
        <translation>Fälliges üben</translation>
    </message>
    <message>
        <source>questions quiz today repeat</source>
        <translation>Fragen Quiz heute wiederholen</translation>
    </message>
    <message>
        <source>Choose the first answer</source>
        <translation>Erste Antwort wählen</translation>
    </message>
    <message>
        <source>Choose the second answer</source>
        <translation>Zweite Antwort wählen</translation>
    </message>
    <message>
        <source>Choose the third answer</source>
        <translation>Dritte Antwort wählen</translation>
    </message>
    <message>
        <source>Choose the fourth answer</source>
        <translation>Vierte Antwort wählen</translation>
    </message>
    <message>
        <source>I do not know; show me</source>
        <translation>Weiß ich nicht; Lösung zeigen</translation>
    </message>
    <message>
        <source>give up answer solution</source>
        <translation>aufgeben Antwort Lösung</translation>
    </message>
    <message>
        <source>Answer in words instead of clicking</source>
        <translation>In Worten antworten statt zu klicken</translation>
    </message>
    <message>
        <source>choices keyboard reader</source>
        <translation>Auswahl Tastatur Vorleser</translation>
    </message>
    <message>
        <source>Leave this question out</source>
        <translation>Diese Frage auslassen</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>See what I know</source>
        <translation>Ansehen, was ich weiß</translation>
    </message>
    <message>
        <source>statistics progress weak mastery forget</source>
        <translation>Statistik Lernstand Fortschritt Schwächen vergessen</translation>
    </message>
    <message>
        <source>What was marked last</source>
        <translation>Zuletzt Markiertes</translation>
    </message>
    <message>
        <source>Paint strong pain</source>
        <translation>Starken Schmerz malen</translation>
    </message>
    <message>
        <source>brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paint mild pain</source>
        <translation>Leichten Schmerz malen</translation>
    </message>
    <message>
        <source>Erase painted pain</source>
        <translation>Gemalten Schmerz radieren</translation>
    </message>
    <message>
        <source>brush rubber</source>
        <translation>Pinsel Radiergummi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear all that is marked</source>
        <translation>Alles Markierte löschen</translation>
    </message>
    <message>
        <source>delete start again new patient</source>
        <translation>löschen von vorn neuer Patient</translation>
    </message>
    <message>
        <source>Open a painted pain</source>
        <translation>Gemalten Schmerz öffnen</translation>
    </message>
    <message>
        <source>file load</source>
        <translation>Datei laden</translation>
    </message>
    <message>
        <source>Save the painted pain</source>
        <translation>Gemalten Schmerz speichern</translation>
    </message>
    <message>
        <source>file keep</source>
        <translation>Datei behalten sichern</translation>
    </message>
    <message>
        <source>Show it alone</source>
        <translation>Allein zeigen</translation>
    </message>
    <message>
        <source>isolate only single hide others</source>
        <translation>isolieren nur einzeln andere ausblenden</translation>
    </message>
    <message>
        <source>Make it see-through</source>
        <translation>Durchsichtig machen</translation>
    </message>
    <message>
        <source>ghost transparent fade xray</source>
        <translation>Geist transparent durchscheinend Röntgen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>remove away invisible</source>
        <translation>entfernen weg unsichtbar verbergen</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>unhide restore everything</source>
        <translation>einblenden wiederherstellen alles</translation>
    </message>
    <message>
        <source>Show or hide what to keep away from</source>
        <translation>Zeigen oder verbergen, was zu meiden ist</translation>
    </message>
    <message>
        <source>careful danger needle artery vein nerve lung safety</source>
        <translation>Vorsicht Gefahr Nadel Arterie Vene Nerv Lunge Sicherheit</translation>
    </message>
    <message>
        <source>take back view hide camera</source>
        <translation>zurücknehmen Ansicht ausblenden Kamera</translation>
    </message>
    <message>
        <source>again</source>
        <translation>erneut noch einmal</translation>
    </message>
    <message>
        <source>View from the front</source>
        <translation>Ansicht von vorn</translation>
    </message>
    <message>
        <source>face camera</source>
        <translation>Gesicht Kamera</translation>
    </message>
    <message>
        <source>View from behind</source>
        <translation>Ansicht von hinten</translation>
    </message>
    <message>
        <source>back camera</source>
        <translation>Rückseite Hinterkopf Kamera</translation>
    </message>
    <message>
        <source>View from the left</source>
        <translation>Ansicht von links</translation>
    </message>
    <message>
        <source>side camera</source>
        <translation>Seite Kamera</translation>
    </message>
    <message>
        <source>View from the right</source>
        <translation>Ansicht von rechts</translation>
    </message>
    <message>
        <source>View from above</source>
        <translation>Ansicht von oben</translation>
    </message>
    <message>
        <source>top crown camera</source>
        <translation>oben Scheitel Kamera</translation>
    </message>
    <message>
        <source>Start view</source>
        <translation>Startansicht</translation>
    </message>
    <message>
        <source>reset home whole head camera</source>
        <translation>zurücksetzen Anfang ganzer Kopf Kamera</translation>
    </message>
    <message>
        <source>See the selection best</source>
        <translation>Auswahl ins Bild holen</translation>
    </message>
    <message>
        <source>focus zoom fly camera</source>
        <translation>Fokus Zoom heranfliegen Kamera</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>zoom in bigger larger</source>
        <translation>vergrößern Zoom größer</translation>
    </message>
    <message>
        <source>Go away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>zoom out smaller</source>
        <translation>verkleinern Zoom kleiner</translation>
    </message>
    <message>
        <source>Show the left side</source>
        <translation>Linke Seite zeigen</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Beide Seiten zeigen</translation>
    </message>
    <message>
        <source>Show the right side</source>
        <translation>Rechte Seite zeigen</translation>
    </message>
    <message>
        <source>Put a layer back</source>
        <translation>Eine Schicht zurücklegen</translation>
    </message>
    <message>
        <source>peel shallower skin outwards</source>
        <translation>Schichten flacher Haut nach außen</translation>
    </message>
    <message>
        <source>Peel a layer away</source>
        <translation>Eine Schicht abtragen</translation>
    </message>
    <message>
        <source>peel deeper bone inwards depth</source>
        <translation>Schichten tiefer Knochen nach innen Tiefe</translation>
    </message>
    <message>
        <source>Show or hide the skin</source>
        <translation>Haut zeigen oder verbergen</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Ebene Schicht</translation>
    </message>
    <message>
        <source>Show or hide the muscles</source>
        <translation>Muskeln zeigen oder verbergen</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Ebenen Schichten</translation>
    </message>
    <message>
        <source>Show or hide bones and teeth</source>
        <translation>Knochen und Zähne zeigen oder verbergen</translation>
    </message>
    <message>
        <source>layer skull skeleton</source>
        <translation>Ebene Schädel Skelett</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>bookmark keep remember favourite class</source>
        <translation>Lesezeichen merken behalten Favorit Unterricht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>bookmarks list favourites class</source>
        <translation>Lesezeichen Liste Favoriten Unterricht</translation>
    </message>
    <message>
        <source>Next saved view</source>
        <translation>Nächste gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>bookmark class lesson forward</source>
        <translation>Lesezeichen Unterricht Lektion vor</translation>
    </message>
    <message>
        <source>Previous saved view</source>
        <translation>Vorige gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>bookmark class lesson back</source>
        <translation>Lesezeichen Unterricht Lektion zurück</translation>
    </message>
    <message>
        <source>Open views from a file</source>
        <translation>Ansichten aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>load import bookmarks class</source>
        <translation>laden importieren Lesezeichen Unterricht</translation>
    </message>
    <message>
        <source>Save the views as a file</source>
        <translation>Ansichten als Datei speichern</translation>
    </message>
    <message>
        <source>export share send bookmarks class</source>
        <translation>exportieren teilen senden Lesezeichen Unterricht</translation>
    </message>
    <message>
        <source>Text size {0} %</source>
        <translation>Textgröße {0} %</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Liste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>panel sidebar</source>
        <translation>Leiste Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>Infokarte zeigen oder verbergen</translation>
    </message>
    <message>
        <source>panel sidebar information</source>
        <translation>Leiste Seitenleiste Information</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>theme night colours mode</source>
        <translation>Design Nacht Farben Modus</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>font size zoom bigger</source>
        <translation>Schrift Schriftgröße Zoom größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>font size zoom</source>
        <translation>Schrift Schriftgröße Zoom</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>preferences options theme text size motion quality language</source>
        <translation>Optionen Design Textgröße Schrift Bewegung Qualität Sprache</translation>
    </message>
    <message>
        <source>Everyday words</source>
        <translation>Alltagswörter</translation>
    </message>
    <message>
        <source>simple names</source>
        <translation>einfache Namen</translation>
    </message>
    <message>
        <source>Clinical terms</source>
        <translation>Fachbegriffe</translation>
    </message>
    <message>
        <source>latin names words</source>
        <translation>lateinische Namen Fachsprache</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>quit exit end leave</source>
        <translation>beenden schließen Ende verlassen</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>Sitzungsnotiz</translation>
    </message>
    <message>
        <source>patient findings active latent record protocol</source>
        <translation>Patient Befund aktiv latent Dokumentation Protokoll</translation>
    </message>
    <message>
        <source>Save the session note as a file</source>
        <translation>Sitzungsnotiz als Datei speichern</translation>
    </message>
    <message>
        <source>patient keep export</source>
        <translation>Patient behalten exportieren sichern</translation>
    </message>
    <message>
        <source>Open a session note</source>
        <translation>Sitzungsnotiz öffnen</translation>
    </message>
    <message>
        <source>patient load file</source>
        <translation>Patient laden Datei</translation>
    </message>
    <message>
        <source>Copy the session note as text</source>
        <translation>Sitzungsnotiz als Text kopieren</translation>
    </message>
    <message>
        <source>patient clipboard</source>
        <translation>Patient Zwischenablage</translation>
    </message>
    <message>
        <source>Clear the session note</source>
        <translation>Sitzungsnotiz leeren</translation>
    </message>
    <message>
        <source>patient new next delete empty</source>
        <translation>Patient neu nächster löschen leeren</translation>
    </message>
    <message>
        <source>Present on the other screen</source>
        <translation>Auf dem anderen Bildschirm präsentieren</translation>
    </message>
    <message>
        <source>second screen projector full screen</source>
        <translation>zweiter Bildschirm Beamer Projektor Vollbild</translation>
    </message>
    <message>
        <source>Let the stories play by themselves</source>
        <translation>Geschichten von selbst ablaufen lassen</translation>
    </message>
    <message>
        <source>kiosk demo loop waiting room fair show</source>
        <translation>Kiosk Demo Schleife Wartezimmer Messe Vorführung</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Go on, or show what is chosen</source>
        <translation>Weiter, oder Gewähltes zeigen</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Black screen, and back</source>
        <translation>Schwarzer Bildschirm und zurück</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Präsentation beenden</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>For orientation only. Which headache it is, and what lies behind it, is for a doctor to find out.</source>
        <translation>Nur zur Orientierung. Welcher Kopfschmerz es ist und was dahintersteckt, muss eine Ärztin oder ein Arzt klären.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>What do the studies allow to say?</source>
        <translation>Was lässt sich aus den Studien sagen?</translation>
    </message>
    <message>
        <source>Its signs, shortened</source>
        <translation>Seine Merkmale in Kürze</translation>
    </message>
    <message>
        <source>Muscles that were studied</source>
        <translation>Untersuchte Muskeln</translation>
    </message>
    <message>
        <source>What else must be thought of</source>
        <translation>Woran noch zu denken ist</translation>
    </message>
    <message>
        <source>Kind of headache</source>
        <translation>Kopfschmerzart</translation>
    </message>
    <message>
        <source>Where does it usually hurt?</source>
        <translation>Wo tut es meist weh?</translation>
    </message>
    <message>
        <source>Points that may have a share</source>
        <translation>Punkte, die beteiligt sein können</translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation>Was ihn auslöst</translation>
    </message>
    <message>
        <source>What keeps it going</source>
        <translation>Was ihn aufrechterhält</translation>
    </message>
    <message>
        <source>What it goes together with</source>
        <translation>Womit er zusammen auftritt</translation>
    </message>
    <message>
        <source>What else it can be</source>
        <translation>Was es sonst sein kann</translation>
    </message>
    <message>
        <source>Headaches it may have a share in</source>
        <translation>Mögliche Kopfschmerzarten</translation>
    </message>
    <message>
        <source>How often it was found</source>
        <translation>Wie oft er gefunden wurde</translation>
    </message>
    <message>
        <source>Studied: {0}</source>
        <translation>Untersucht: {0}</translation>
    </message>
    <message>
        <source>May be kept going by</source>
        <translation>Wird vielleicht aufrechterhalten von</translation>
    </message>
    <message>
        <source>May keep going</source>
        <translation>Hält vielleicht aufrecht</translation>
    </message>
    <message>
        <source>Often found with</source>
        <translation>Oft gefunden zusammen mit</translation>
    </message>
    <message>
        <source>{0}, other side</source>
        <translation>{0}, andere Seite</translation>
    </message>
    <message>
        <source>The point has been thought of, or studied, in these. A headache is not diagnosed by its points.</source>
        <translation>Bei diesen wurde an den Punkt gedacht, oder er wurde bei ihnen untersucht. Ein Kopfschmerz wird nicht an seinen Punkten erkannt.</translation>
    </message>
    <message>
        <source>Not on this 3D model: {0}</source>
        <translation>Nicht auf diesem 3D-Modell: {0}</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Trigger points</source>
        <translation>Triggerpunkte</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>Where does it start and end?</source>
        <translation>Wo beginnt und wo endet er?</translation>
    </message>
    <message>
        <source>Starts here (origin)</source>
        <translation>Beginnt hier (Ursprung)</translation>
    </message>
    <message>
        <source>Ends here (insertion)</source>
        <translation>Endet hier (Ansatz)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Innervation</translation>
    </message>
    <message>
        <source>High confidence in the pain pattern</source>
        <translation>Hohe Sicherheit beim Schmerzmuster</translation>
    </message>
    <message>
        <source>Medium confidence in the pain pattern</source>
        <translation>Mittlere Sicherheit beim Schmerzmuster</translation>
    </message>
    <message>
        <source>Low confidence in the pain pattern: take it as a hint</source>
        <translation>Geringe Sicherheit beim Schmerzmuster: nur ein Hinweis</translation>
    </message>
    <message>
        <source>High confidence in the place</source>
        <translation>Hohe Sicherheit beim Ort</translation>
    </message>
    <message>
        <source>Medium confidence in the place</source>
        <translation>Mittlere Sicherheit beim Ort</translation>
    </message>
    <message>
        <source>Low confidence in the place: feel around it</source>
        <translation>Geringe Sicherheit beim Ort: Tasten Sie die Umgebung ab</translation>
    </message>
    <message>
        <source>High confidence in the anatomy</source>
        <translation>Hohe Sicherheit bei der Anatomie</translation>
    </message>
    <message>
        <source>Medium confidence in the anatomy</source>
        <translation>Mittlere Sicherheit bei der Anatomie</translation>
    </message>
    <message>
        <source>Low confidence in the anatomy: take it as a hint</source>
        <translation>Geringe Sicherheit bei der Anatomie: nur ein Hinweis</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Hohe Sicherheit</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Mittlere Sicherheit</translation>
    </message>
    <message>
        <source>Low confidence: take it as a hint</source>
        <translation>Geringe Sicherheit: nur ein Hinweis</translation>
    </message>
    <message>
        <source>How do I find it?</source>
        <translation>Wie finde ich ihn?</translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation>Triggerpunkt</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in: {0}</translation>
    </message>
    <message>
        <source>Show the whole muscle</source>
        <translation>Den ganzen Muskel zeigen</translation>
    </message>
    <message>
        <source>What to be careful about</source>
        <translation>Worauf Sie achten sollten</translation>
    </message>
    <message>
        <source>Where do I feel it?</source>
        <translation>Wo spüre ich ihn?</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Andere Zeichen</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo liegt er?</translation>
    </message>
    <message>
        <source>What this grade rests on is not noted by itself: the sources of the card stand below</source>
        <translation>Worauf diese Bewertung beruht, ist nicht eigens vermerkt; die Quellen der Karte stehen unten</translation>
    </message>
    <message>
        <source>Fibres: {0}</source>
        <translation>Fasern: {0}</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Ohne Bewertung</translation>
    </message>
    <message>
        <source>How to find it has no grade of its own. How sure its place is stands under “Where is it?”.</source>
        <translation>Wie man ihn findet, hat keine eigene Bewertung. Wie sicher sein Ort ist, steht unter „Wo liegt er?“.</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>On the model: {0}</source>
        <translation>Am Modell: {0}</translation>
    </message>
    <message>
        <source>Show what to keep away from</source>
        <translation>Zeigen, was zu meiden ist</translation>
    </message>
    <message>
        <source>The hatching is a sketch. Vessels and nerves run a little differently in everybody.</source>
        <translation>Die Schraffur ist eine Skizze. Gefäße und Nerven verlaufen bei jedem Menschen etwas anders.</translation>
    </message>
    <message>
        <source>This 3D model has no such muscle: the one shown is schematic, carried over from the bundled model and fitted to these bones.</source>
        <translation>Dieses 3D-Modell hat keinen solchen Muskel: Der gezeigte ist schematisch, aus dem mitgelieferten Modell übernommen und an diese Knochen angepasst.</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation>Wie gut es belegt ist</translation>
    </message>
    <message>
        <source>Nobody has charted this pain pattern; it is our own guess.</source>
        <translation>Niemand hat dieses Schmerzmuster aufgezeichnet; es ist unsere eigene Vermutung.</translation>
    </message>
    <message>
        <source>A page or abstract that we could read describes this pain pattern.</source>
        <translation>Eine Seite oder Zusammenfassung, die wir lesen konnten, beschreibt dieses Schmerzmuster.</translation>
    </message>
    <message>
        <source>This pattern comes from a study that is remembered; it could not be read.</source>
        <translation>Dieses Muster stammt aus einer Studie, die aus dem Gedächtnis angeführt ist; sie konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This pattern comes from the standard book from memory; no page that shows it could be read.</source>
        <translation>Dieses Muster stammt aus dem Gedächtnis nach dem Standardlehrbuch; keine Seite, die es zeigt, konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Which points send pain here?</source>
        <translation>Welche Punkte strahlen hierher aus?</translation>
    </message>
    <message>
        <source>None of the points that are told about here.</source>
        <translation>Keiner der Punkte, von denen hier die Rede ist.</translation>
    </message>
    <message>
        <source>Which place is meant?</source>
        <translation>Welcher Ort ist gemeint?</translation>
    </message>
    <message>
        <source>Also called: {0}</source>
        <translation>Auch genannt: {0}</translation>
    </message>
    <message>
        <source>Place inside the head</source>
        <translation>Ort im Kopf</translation>
    </message>
    <message>
        <source>Place on the body</source>
        <translation>Ort am Körper</translation>
    </message>
    <message>
        <source>Does it hurt here?</source>
        <translation>Tut es hier weh?</translation>
    </message>
    <message>
        <source>Mark this place, add others, and see which points fit best.</source>
        <translation>Markieren Sie diesen Ort, fügen Sie andere hinzu und sehen Sie, welche Punkte am besten passen.</translation>
    </message>
    <message>
        <source>Mark it in “Where does it hurt?”</source>
        <translation>In „Wo tut es weh?“ markieren</translation>
    </message>
    <message>
        <source>Not on this 3D model</source>
        <translation>Nicht auf diesem 3D-Modell</translation>
    </message>
    <message>
        <source>Another model may show it.</source>
        <translation>Ein anderes Modell zeigt es vielleicht.</translation>
    </message>
    <message>
        <source>Points whose pain is felt in this tooth</source>
        <translation>Punkte, deren Schmerz in diesem Zahn zu spüren ist</translation>
    </message>
    <message>
        <source>Muscles that start here</source>
        <translation>Muskeln, die hier beginnen</translation>
    </message>
    <message>
        <source>Muscles that end here</source>
        <translation>Muskeln, die hier enden</translation>
    </message>
    <message>
        <source>A muscle of this 3D model about which nothing is told here.</source>
        <translation>Ein Muskel dieses 3D-Modells, über den hier nichts berichtet wird.</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>In some people</source>
        <translation>Bei manchen</translation>
    </message>
    <message>
        <source>{muscle} · {point}</source>
        <translation>{muscle} · {point}</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Cartilage</source>
        <translation>Knorpel</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>Zahn</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Auge</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Körperteil</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Compare with another point</source>
        <translation>Mit anderem Punkt vergleichen</translation>
    </message>
    <message>
        <source>Compared points</source>
        <translation>Verglichene Punkte</translation>
    </message>
    <message>
        <source>Now choose another point, in the list or on the head.</source>
        <translation>Wählen Sie nun einen anderen Punkt, in der Liste oder am Kopf.</translation>
    </message>
    <message>
        <source>Felt in the same place: {0}</source>
        <translation>Am selben Ort zu spüren: {0}</translation>
    </message>
    <message>
        <source>They have no region in common.</source>
        <translation>Sie haben keine Region gemeinsam.</translation>
    </message>
    <message>
        <source>Keep this one too</source>
        <translation>Auch diesen behalten</translation>
    </message>
    <message>
        <source>No longer compare {0}</source>
        <translation>{0} nicht mehr vergleichen</translation>
    </message>
</context>
<context>
    <name>gestures</name>
    <message>
        <source>Turn the head</source>
        <translation>Kopf drehen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Come nearer, go away</source>
        <translation>Näher heran, weiter weg</translation>
    </message>
    <message>
        <source>Choose a point or a muscle</source>
        <translation>Punkt oder Muskel wählen</translation>
    </message>
    <message>
        <source>See the selection best</source>
        <translation>Auswahl ins Bild holen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Rechts ziehen</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Mitte ziehen</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Click beside the head</source>
        <translation>Klick daneben</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Its menu: hide, see-through, alone</source>
        <translation>Menü: ausblenden, durchsichtig, allein</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Mouse, while a brush is taken</source>
        <translation>Maus, solange ein Pinsel gewählt ist</translation>
    </message>
    <message>
        <source>Paint; beside the head: turn</source>
        <translation>Malen; neben dem Kopf: drehen</translation>
    </message>
    <message>
        <source>Alt + drag</source>
        <translation>Alt + Ziehen</translation>
    </message>
    <message>
        <source>Wider or narrower brush</source>
        <translation>Pinsel breiter oder schmaler</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Umschalt + Mausrad</translation>
    </message>
    <message>
        <source>Name the place; its menu: it hurts here</source>
        <translation>Die Stelle nennen; Menü: hier tut es weh</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Touchscreen</translation>
    </message>
    <message>
        <source>Turn the head, or paint</source>
        <translation>Kopf drehen oder malen</translation>
    </message>
    <message>
        <source>One finger</source>
        <translation>Ein Finger</translation>
    </message>
    <message>
        <source>Move it, come nearer</source>
        <translation>Verschieben, näher heran</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>Zwei Finger</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Double tap</source>
        <translation>Doppelt tippen</translation>
    </message>
    <message>
        <source>Name what is there; its menu</source>
        <translation>Sagt, was dort ist; Menü</translation>
    </message>
    <message>
        <source>Rest a finger</source>
        <translation>Finger ruhen lassen</translation>
    </message>
    <message>
        <source>Touch pad</source>
        <translation>Touchpad</translation>
    </message>
    <message>
        <source>Pinch</source>
        <translation>Finger spreizen</translation>
    </message>
    <message>
        <source>Shift + two fingers</source>
        <translation>Umschalt + zwei Finger</translation>
    </message>
    <message>
        <source>Keys of the picture</source>
        <translation>Tasten im Bild</translation>
    </message>
    <message>
        <source>Shift + arrow</source>
        <translation>Umschalt + Pfeil</translation>
    </message>
    <message>
        <source>List what it shows</source>
        <translation>Auflisten, was es zeigt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>grade</name>
    <message>
        <source>How well the map is known, not how likely it is your cause</source>
        <translation>Wie sicher die Karte ist, nicht wie wahrscheinlich es Ihre Ursache ist</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>Lehrbuch</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>From the manuals of trigger point therapy</source>
        <translation>Aus den Lehrbüchern der Triggerpunkttherapie</translation>
    </message>
    <message>
        <source>From a published study</source>
        <translation>Aus einer veröffentlichten Studie</translation>
    </message>
    <message>
        <source>What clinicians hold, or our own view</source>
        <translation>Was Fachleute annehmen, oder unsere eigene Ansicht</translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <source>Your answer: {name}</source>
        <translation>Ihre Antwort: {name}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie er heißt</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo er liegt</translation>
    </message>
    <message>
        <source>Where it sends its pain</source>
        <translation>Wohin er ausstrahlt</translation>
    </message>
    <message>
        <source>What to keep safe</source>
        <translation>Was zu schonen ist</translation>
    </message>
    <message>
        <source>Where it starts</source>
        <translation>Wo er beginnt</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>Wo er endet</translation>
    </message>
    <message>
        <source>Which nerve serves it</source>
        <translation>Welcher Nerv ihn versorgt</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>again today</source>
        <translation>heute wieder</translation>
    </message>
    <message>
        <source>again tomorrow</source>
        <translation>morgen wieder</translation>
    </message>
    <message>
        <source>again in {n} days</source>
        <translation>in {n} Tagen wieder</translation>
    </message>
    <message>
        <source>There is more tomorrow.</source>
        <translation>Morgen gibt es mehr.</translation>
    </message>
    <message>
        <source>There is more in {n} days.</source>
        <translation>In {n} Tagen gibt es mehr.</translation>
    </message>
</context>
<context>
    <name>mistake</name>
    <message>
        <source>The report is on the clipboard; nothing was sent. Paste it into a message and write what is wrong.</source>
        <translation>Die Meldung ist in der Zwischenablage; gesendet wurde nichts. Fügen Sie sie in eine Nachricht ein und schreiben Sie, was falsch ist.</translation>
    </message>
    <message>
        <source>A mistake in a card of Trigger Atlas {0}</source>
        <translation>Ein Fehler in einer Karte von Trigger Atlas {0}</translation>
    </message>
    <message>
        <source>Card: {0}</source>
        <translation>Karte: {0}</translation>
    </message>
    <message>
        <source>Entry: {0} {1}</source>
        <translation>Eintrag: {0} {1}</translation>
    </message>
    <message>
        <source>Stands in: {0}</source>
        <translation>Steht in: {0}</translation>
    </message>
    <message>
        <source>Language: {0}; words: {1}</source>
        <translation>Sprache: {0}; Sprachstil: {1}</translation>
    </message>
    <message>
        <source>3D model: {0}; side: {1}</source>
        <translation>3D-Modell: {0}; Seite: {1}</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Was falsch ist:</translation>
    </message>
    <message>
        <source>What would be right, and where that can be read:</source>
        <translation>Was richtig wäre und wo das nachzulesen ist:</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>{0} (schematic)</source>
        <translation>{0} (schematisch)</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Active: pressing it brings on the pain that the patient knows.</source>
        <translation>Aktiv: Druck darauf löst den Schmerz aus, den die Person kennt.</translation>
    </message>
    <message>
        <source>Latent, or silent: it hurts when pressed, but the patient does not know the pain.</source>
        <translation>Latent oder stumm: Er tut bei Druck weh, aber die Person kennt den Schmerz nicht.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, kein Schmerz</translation>
    </message>
    <message>
        <source>10, worst imaginable</source>
        <translation>10, maximal vorstellbar</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>{state}, pain {number} of 10</source>
        <translation>{state}, Schmerz {number} von 10</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>Sitzungsnotiz</translation>
    </message>
</context>
<context>
    <name>pain</name>
    <message>
        <source>Would explain most of it, in some people</source>
        <translation>Würde bei manchen das meiste erklären</translation>
    </message>
    <message>
        <source>Would explain a part of it, in some people</source>
        <translation>Würde bei manchen einen Teil erklären</translation>
    </message>
    <message>
        <source>Would explain nearly all of it</source>
        <translation>Würde fast alles erklären</translation>
    </message>
    <message>
        <source>Would explain most of it</source>
        <translation>Würde das meiste erklären</translation>
    </message>
    <message>
        <source>Would explain about half of it</source>
        <translation>Würde etwa die Hälfte erklären</translation>
    </message>
    <message>
        <source>Would explain a part of it</source>
        <translation>Würde einen Teil erklären</translation>
    </message>
    <message>
        <source>Together they would explain all of it</source>
        <translation>Zusammen würden sie alles erklären</translation>
    </message>
    <message>
        <source>Together they would explain all of it, in some people</source>
        <translation>Zusammen würden sie bei manchen alles erklären</translation>
    </message>
    <message>
        <source>Together they would explain nearly all of it</source>
        <translation>Zusammen würden sie fast alles erklären</translation>
    </message>
    <message>
        <source>Together they would explain most of it</source>
        <translation>Zusammen würden sie das meiste erklären</translation>
    </message>
    <message>
        <source>Together they would explain about half of it</source>
        <translation>Zusammen würden sie etwa die Hälfte erklären</translation>
    </message>
    <message>
        <source>Together they would explain a part of it</source>
        <translation>Zusammen würden sie einen Teil erklären</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>dazu {0} weitere</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Trigger points</source>
        <translation>Triggerpunkte</translation>
    </message>
    <message>
        <source>Headaches</source>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <source>Bones, teeth and eyes</source>
        <translation>Knochen, Zähne und Augen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>What can send pain here?</source>
        <translation>Was kann hierher ausstrahlen?</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>A question is asked in the panel beside the picture.</source>
        <translation>Im Feld neben dem Bild wird eine Frage gestellt.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Selected: {point}, in {muscle}.</source>
        <translation>Ausgewählt: {point}, im Muskel: {muscle}.</translation>
    </message>
    <message>
        <source>Usual pain: {places}.</source>
        <translation>Üblicher Schmerz: {places}.</translation>
    </message>
    <message>
        <source>In some people also: {places}.</source>
        <translation>Bei manchen auch: {places}.</translation>
    </message>
    <message>
        <source>Selected: {muscle}.</source>
        <translation>Ausgewählt: {muscle}.</translation>
    </message>
    <message>
        <source>Its trigger points: {points}.</source>
        <translation>Seine Triggerpunkte: {points}.</translation>
    </message>
    <message>
        <source>Selected: {headache}.</source>
        <translation>Ausgewählt: {headache}.</translation>
    </message>
    <message>
        <source>Selected: {place}.</source>
        <translation>Ausgewählt: {place}.</translation>
    </message>
    <message>
        <source>Selected: {structure}.</source>
        <translation>Ausgewählt: {structure}.</translation>
    </message>
    <message>
        <source>Compared: {points}.</source>
        <translation>Verglichen: {points}.</translation>
    </message>
    <message>
        <source>In the session note: {points}.</source>
        <translation>In der Sitzungsnotiz: {points}.</translation>
    </message>
    <message>
        <source>Marked as hurting: {places}.</source>
        <translation>Als schmerzend markiert: {places}.</translation>
    </message>
    <message>
        <source>Pain is painted on the skin.</source>
        <translation>Auf die Haut ist Schmerz gemalt.</translation>
    </message>
    <message>
        <source>Points of the left side are shown.</source>
        <translation>Die Punkte der linken Seite werden gezeigt.</translation>
    </message>
    <message>
        <source>Points of the right side are shown.</source>
        <translation>Die Punkte der rechten Seite werden gezeigt.</translation>
    </message>
    <message>
        <source>Points of both sides are shown.</source>
        <translation>Die Punkte beider Seiten werden gezeigt.</translation>
    </message>
    <message>
        <source>Hidden layers: {layers}.</source>
        <translation>Verborgene Ebenen: {layers}.</translation>
    </message>
    <message>
        <source>Nothing but this is shown: {structures}.</source>
        <translation>Nur dies wird gezeigt: {structures}.</translation>
    </message>
    <message>
        <source>Hidden: {structures}.</source>
        <translation>Ausgeblendet: {structures}.</translation>
    </message>
    <message>
        <source>See-through: {structures}.</source>
        <translation>Durchsichtig: {structures}.</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>bones and teeth</source>
        <translation>Knochen und Zähne</translation>
    </message>
    <message>
        <source>muscles at depth {0}</source>
        <translation>Muskeln in Tiefe {0}</translation>
    </message>
    <message>
        <source>Seen from the front.</source>
        <translation>Von vorn gesehen.</translation>
    </message>
    <message>
        <source>Seen from the front and the right.</source>
        <translation>Von vorn rechts gesehen.</translation>
    </message>
    <message>
        <source>Seen from the right.</source>
        <translation>Von rechts gesehen.</translation>
    </message>
    <message>
        <source>Seen from behind and the right.</source>
        <translation>Von hinten rechts gesehen.</translation>
    </message>
    <message>
        <source>Seen from behind.</source>
        <translation>Von hinten gesehen.</translation>
    </message>
    <message>
        <source>Seen from behind and the left.</source>
        <translation>Von hinten links gesehen.</translation>
    </message>
    <message>
        <source>Seen from the left.</source>
        <translation>Von links gesehen.</translation>
    </message>
    <message>
        <source>Seen from the front and the left.</source>
        <translation>Von vorn links gesehen.</translation>
    </message>
    <message>
        <source>Seen from above.</source>
        <translation>Von oben gesehen.</translation>
    </message>
    <message>
        <source>Slightly from above.</source>
        <translation>Leicht von oben.</translation>
    </message>
    <message>
        <source>Seen from below.</source>
        <translation>Von unten gesehen.</translation>
    </message>
    <message>
        <source>Slightly from below.</source>
        <translation>Leicht von unten.</translation>
    </message>
    <message>
        <source>{listed} and {number} more</source>
        <translation>{listed} und {number} weitere</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>{0} hidden</source>
        <translation>{0} ausgeblendet</translation>
    </message>
    <message>
        <source>{0} see-through</source>
        <translation>{0} durchsichtig</translation>
    </message>
    <message>
        <source>{0} alone</source>
        <translation>{0} allein</translation>
    </message>
    <message>
        <source>{0} shown again</source>
        <translation>{0} wieder eingeblendet</translation>
    </message>
    <message>
        <source>{0} solid again</source>
        <translation>{0} wieder deckend</translation>
    </message>
    <message>
        <source>The others shown too</source>
        <translation>Auch die anderen eingeblendet</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>What to keep away from</source>
        <translation>Was zu meiden ist</translation>
    </message>
    <message>
        <source>Where it is seen from</source>
        <translation>Blickrichtung</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} ausgewählt</translation>
    </message>
</context>
</TS>
