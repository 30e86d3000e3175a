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
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Muscles, teeth and eyeballs that a 3D model lacks are carried over from the bundled one (CC BY-SA 4.0) and drawn as schematic.</source>
        <translation>Muskeln, Zähne und Augäpfel, die einem 3D-Modell fehlen, werden aus dem mitgelieferten Modell (CC BY-SA 4.0) übernommen und schematisch gezeichnet.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Leaves: {0}</source>
        <translation>Offen bleibt: {0}</translation>
    </message>
    <message>
        <source>Also look for: {0}</source>
        <translation>Achten Sie auch auf: {0}</translation>
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
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>Without a network: a folder or zip of yours with {0}</source>
        <translation>Ohne Netz: ein eigener Ordner oder eine ZIP-Datei mit {0}</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0}, of a size that is not known before it begins</source>
        <translation>{0}; die Größe ist erst nach dem Start bekannt</translation>
    </message>
    <message>
        <source>{0} MB, and {1}, of a size that is not known before it begins</source>
        <translation>{0} MB, dazu {1}; deren Größe ist erst nach dem Start bekannt</translation>
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
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Turn the head</source>
        <translation>Den Kopf drehen</translation>
    </message>
    <message>
        <source>Right drag, Shift + drag</source>
        <translation>Rechts ziehen, Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>Mausrad, + und -</translation>
    </message>
    <message>
        <source>Come nearer, go away</source>
        <translation>Näher heran, weiter weg</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Choose a point or a muscle; beside the body: nothing</source>
        <translation>Einen Punkt oder Muskel wählen; neben dem Körper: Auswahl aufheben</translation>
    </message>
    <message>
        <source>Double click, F</source>
        <translation>Doppelklick, F</translation>
    </message>
    <message>
        <source>See the selection best</source>
        <translation>Die Auswahl gut ins Bild rücken</translation>
    </message>
    <message>
        <source>1 2 3 4 5</source>
        <translation>1 2 3 4 5</translation>
    </message>
    <message>
        <source>Front, back, left, right, top</source>
        <translation>Vorn, hinten, links, rechts, oben</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Start view</source>
        <translation>Startansicht</translation>
    </message>
    <message>
        <source>L B R</source>
        <translation>L B R</translation>
    </message>
    <message>
        <source>Left side, both, right side</source>
        <translation>Linke Seite, beide, rechte Seite</translation>
    </message>
    <message>
        <source>Ctrl + F</source>
        <translation>Strg + F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2</source>
        <translation>Strg+1, Strg+2</translation>
    </message>
    <message>
        <source>Explore; where does it hurt?</source>
        <translation>Erkunden; Wo tut es weh?</translation>
    </message>
    <message>
        <source>P M E</source>
        <translation>P M E</translation>
    </message>
    <message>
        <source>Paint strong pain, mild pain; erase</source>
        <translation>Starken oder leichten Schmerz malen; radieren</translation>
    </message>
    <message>
        <source>Drag on the head</source>
        <translation>Auf dem Kopf ziehen</translation>
    </message>
    <message>
        <source>Paint, while a brush is taken; beside the head: turn</source>
        <translation>Malen, solange ein Pinsel gewählt ist; neben dem Kopf: drehen</translation>
    </message>
    <message>
        <source>Alt + drag, right drag</source>
        <translation>Alt + Ziehen, rechts ziehen</translation>
    </message>
    <message>
        <source>Turn, while a brush is taken</source>
        <translation>Drehen, solange ein Pinsel gewählt ist</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Umschalt + Mausrad</translation>
    </message>
    <message>
        <source>Wider or narrower brush</source>
        <translation>Breiterer oder schmalerer Pinsel</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y</source>
        <translation>Strg+Z, Strg+Umschalt+Z, Strg+Y</translation>
    </message>
    <message>
        <source>Undo and redo what was marked</source>
        <translation>Markieren rückgängig machen und wiederholen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Step back: search, brush, selection</source>
        <translation>Schritt zurück: Suche, Pinsel, Auswahl</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ und ]</translation>
    </message>
    <message>
        <source>Show or hide the list, the card</source>
        <translation>Liste oder Infokarte zeigen und verbergen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann zum Arzt</translation>
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
        <source>Layers</source>
        <translation>Ebenen</translation>
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
        <source>Marked pain</source>
        <translation>Markierter Schmerz</translation>
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
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Notices</name>
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
        <source>Pain there can come from</source>
        <translation>Schmerz dort kann kommen von</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>Markiert: {0}</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>{0} weitere zeigen</translation>
    </message>
    <message>
        <source>Two points together</source>
        <translation>Zwei Punkte zusammen</translation>
    </message>
    <message>
        <source>The order says how well a pattern fits, not how likely it is the cause. It is no diagnosis.</source>
        <translation>Die Reihenfolge sagt, wie gut ein Muster passt, nicht wie wahrscheinlich es die Ursache ist. Sie ist keine Diagnose.</translation>
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
        <source>No place is called “{0}”. Try temple, jaw or behind the eye.</source>
        <translation>Kein Ort heißt „{0}“. Versuchen Sie „Schläfe“, „Kiefer“ oder „hinter dem Auge“.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
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
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
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
        <source>Leaves: {0}</source>
        <translation>Offen bleibt: {0}</translation>
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
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
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
    <name>TopBar</name>
    <message>
        <source>Trigger Atlas</source>
        <translation>Trigger Atlas</translation>
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
        <source>Mouse and keys</source>
        <translation>Maus und Tasten</translation>
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
        <source>Search a place that hurts</source>
        <translation>Ort suchen</translation>
    </message>
    <message>
        <source>Muscle or place</source>
        <translation>Muskel oder Ort</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
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
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>3D model of head and neck</source>
        <translation>3D-Modell von Kopf und Hals</translation>
    </message>
    <message>
        <source>Arrow keys turn it, plus and minus zoom. The list holds the same facts.</source>
        <translation>Die Pfeiltasten drehen es, Plus und Minus zoomen. Die Liste enthält dieselben Angaben.</translation>
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
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Ansatz</translation>
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
        <source>Fibres: {0}</source>
        <translation>Fasern: {0}</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Vorsicht</translation>
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
    <name>grade</name>
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
        <source>Handed down by the manuals</source>
        <translation>In den Lehrbüchern überliefert</translation>
    </message>
    <message>
        <source>Measured and published</source>
        <translation>Gemessen und veröffentlicht</translation>
    </message>
    <message>
        <source>What clinicians hold, or our own view</source>
        <translation>Was Fachleute annehmen, oder unsere eigene Ansicht</translation>
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
</TS>
