<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Trigger Atlas {0}</source>
        <translation>Trigger Atlas {0}</translation>
    </message>
    <message>
        <source>Where the muscle trigger points that can cause headaches sit, and where each one sends its pain, on a 3D model. It teaches; it does not diagnose.</source>
        <translation>Dónde están los puntos gatillo de los músculos que pueden causar dolor de cabeza, y hacia dónde envía cada uno su dolor, en un modelo 3D. El programa enseña; no diagnostica.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>How good is the evidence?</source>
        <translation>¿Son sólidas las pruebas?</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>Modelos 3D</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Qt and PySide6 (LGPL 3), VTK (BSD 3-clause), NumPy, SciPy and Babel (BSD 3-clause), pydantic (MIT).</source>
        <translation>Qt y PySide6 (LGPL 3), VTK (BSD 3-clause), NumPy, SciPy y Babel (BSD 3-clause), pydantic (MIT).</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Program: MIT. Bundled 3D model and its tables: CC BY-SA 4.0.</source>
        <translation>Programa: MIT. Modelo 3D incluido y sus tablas: CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Muscles, teeth and eyeballs that a 3D model lacks are carried over from the bundled one (CC BY-SA 4.0) and drawn as schematic.</source>
        <translation>Los músculos, dientes y globos oculares que faltan en un modelo 3D se toman del modelo incluido (CC BY-SA 4.0) y se dibujan de forma esquemática.</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>The answer: {0}</source>
        <translation>La respuesta: {0}</translation>
    </message>
    <message>
        <source>Your answer: {0}</source>
        <translation>Su respuesta: {0}</translation>
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
        <translation>Sin explicar: {0}</translation>
    </message>
    <message>
        <source>Would also hurt: {0}</source>
        <translation>Dolería también: {0}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ir al médico</translation>
    </message>
    <message>
        <source>Report a mistake in this card</source>
        <translation>Avisar de un error en esta ficha</translation>
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
        <translation>¿Qué quiere mostrar?</translation>
    </message>
    <message>
        <source>Headaches</source>
        <translation>Dolores de cabeza</translation>
    </message>
    <message>
        <source>Points that many people ask about</source>
        <translation>Puntos por los que muchos preguntan</translation>
    </message>
    <message>
        <source>Show all of them, one after the other</source>
        <translation>Mostrar todos, uno tras otro</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Terminar la presentación</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>No answers in these days</source>
        <translation>Ninguna respuesta en estos días</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>In this patient, {0}</source>
        <translation>En este paciente, {0}</translation>
    </message>
    <message>
        <source>Not in the note</source>
        <translation>No está en la nota</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Unas palabras, si quiere</translation>
    </message>
    <message>
        <source>A few words about {0}</source>
        <translation>Unas palabras sobre {0}</translation>
    </message>
</context>
<context>
    <name>GradeDots</name>
    <message>
        <source>Low confidence</source>
        <translation>Certeza baja</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Certeza media</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Certeza alta</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>No lesson fits the search.</source>
        <translation>Ninguna lección encaja con la búsqueda.</translation>
    </message>
    <message>
        <source>Pick a lesson</source>
        <translation>Elija una lección</translation>
    </message>
    <message>
        <source>Twelve questions take about five minutes. What you miss comes again until you know it.</source>
        <translation>Doce preguntas llevan unos cinco minutos. Lo que falle volverá hasta que lo sepa.</translation>
    </message>
    <message>
        <source>What you know is kept on this computer only. You can delete it at any time.</source>
        <translation>Lo que sabe se guarda solo en este equipo. Puede borrarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Due today: {n}</source>
        <translation>Para hoy: {n}</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Hoy no toca repasar nada</translation>
    </message>
    <message>
        <source>New for you today: {n}</source>
        <translation>Nuevas para usted hoy: {n}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Lo que sé</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Principiante</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Everyday words, three answers to choose from</source>
        <translation>Palabras cotidianas, tres respuestas para elegir</translation>
    </message>
    <message>
        <source>Both names, four answers to choose from</source>
        <translation>Ambos nombres, cuatro respuestas para elegir</translation>
    </message>
    <message>
        <source>Clinical terms, and answers that lie close together</source>
        <translation>Términos clínicos y respuestas muy próximas entre sí</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>Lo más flojo</translation>
    </message>
    <message>
        <source>Practise what is weak</source>
        <translation>Practicar lo más flojo</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install {0}</source>
        <translation>Instalar {0}</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Licencia: {0}</translation>
    </message>
    <message>
        <source>Download: {0}</source>
        <translation>Descarga: {0}</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>Without a network: a folder or zip with the files, if you already have them</source>
        <translation>Sin red: una carpeta o un zip con los archivos, si ya los tiene</translation>
    </message>
    <message>
        <source>the size is shown once it begins</source>
        <translation>el tamaño se muestra en cuanto empieza</translation>
    </message>
    <message>
        <source>more than {0} MB; the whole size is shown once it begins</source>
        <translation>más de {0} MB; el tamaño total se muestra en cuanto empieza</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>Archivos: {0}</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <source>Use my files…</source>
        <translation>Usar mis archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a zip…</source>
        <translation>Elegir un ZIP…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Folder with the files of {0}</source>
        <translation>Carpeta con los archivos de {0}</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Calling the server…</source>
        <translation>Conectando con el servidor…</translation>
    </message>
    <message>
        <source>Looking through your files…</source>
        <translation>Revisando sus archivos…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The installation failed: {0}</source>
        <translation>La instalación ha fallado: {0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Mouse and keys</source>
        <translation>Ratón y teclas</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Layers one by one</source>
        <translation>Capas una por una</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Skin opacity</source>
        <translation>Opacidad de la piel</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Bones and teeth</source>
        <translation>Huesos y dientes</translation>
    </message>
    <message>
        <source>Ready in a moment.</source>
        <translation>Listo en un momento.</translation>
    </message>
    <message>
        <source>{0} % of the way from masculine to feminine.</source>
        <translation>{0} % del camino de masculina a femenina.</translation>
    </message>
    <message>
        <source>Masculine.</source>
        <translation>Masculina.</translation>
    </message>
    <message>
        <source>Feminine.</source>
        <translation>Femenina.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Muscles at depth {0}</source>
        <translation>Músculos de la capa {0}</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Complexión</translation>
    </message>
    <message>
        <source>masculine</source>
        <translation>masculina</translation>
    </message>
    <message>
        <source>Build: from masculine to feminine</source>
        <translation>Complexión: de masculina a femenina</translation>
    </message>
    <message>
        <source>feminine</source>
        <translation>femenina</translation>
    </message>
</context>
<context>
    <name>LearnDesk</name>
    <message>
        <source>There is no muscle. Try again.</source>
        <translation>Ahí no hay ningún músculo. Pruebe otra vez.</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>The lessons are on their way.</source>
        <translation>Las lecciones se están preparando.</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Save the session note?</source>
        <translation>¿Guardar la nota de la sesión?</translation>
    </message>
    <message>
        <source>What you changed since you saved it is nowhere but in this window. Discarded, it is gone.</source>
        <translation>Lo que ha cambiado desde que la guardó está solo en esta ventana. Si lo descarta, se pierde.</translation>
    </message>
    <message>
        <source>It is nowhere but in this window. Discarded, it is gone.</source>
        <translation>Está solo en esta ventana. Si la descarta, se pierde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message>
        <source>Muscles and layers</source>
        <translation>Músculos y capas</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation>Punto gatillo</translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation>Dolor habitual</translation>
    </message>
    <message>
        <source>In some people</source>
        <translation>En algunas personas</translation>
    </message>
    <message>
        <source>Felt inside</source>
        <translation>Se siente por dentro</translation>
    </message>
    <message>
        <source>Starts here (origin)</source>
        <translation>Empieza aquí (origen)</translation>
    </message>
    <message>
        <source>Ends here (insertion)</source>
        <translation>Termina aquí (inserción)</translation>
    </message>
    <message>
        <source>Keep away (a sketch)</source>
        <translation>Zona que evitar (esquema)</translation>
    </message>
    <message>
        <source>Marked pain</source>
        <translation>Dolor marcado</translation>
    </message>
    <message>
        <source>Active in this patient</source>
        <translation>Activo en este paciente</translation>
    </message>
    <message>
        <source>Latent in this patient</source>
        <translation>Latente en este paciente</translation>
    </message>
    <message>
        <source>How to read the map</source>
        <translation>Cómo leer el mapa</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Questions: {n}</source>
        <translation>Preguntas: {n}</translation>
    </message>
    <message>
        <source>{met} of {n} met</source>
        <translation>{met} de {n} vistas</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>{met} of {n} questions met</source>
        <translation>{met} de {n} preguntas vistas</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>Mírelos primero</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>The model is on its way</source>
        <translation>El modelo se está preparando</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>Loading the knowledge…</source>
        <translation>Cargando los conocimientos…</translation>
    </message>
    <message>
        <source>Loading muscles…</source>
        <translation>Cargando los músculos…</translation>
    </message>
    <message>
        <source>Placing the points…</source>
        <translation>Colocando los puntos…</translation>
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
        <translation>La cabeza se está preparando. Mientras tanto puede buscar y leer.</translation>
    </message>
    <message>
        <source>Muscle, place that hurts, or what to do</source>
        <translation>Músculo, lugar que duele o qué hacer</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Lo que muestra la imagen</translation>
    </message>
</context>
<context>
    <name>ModelTroubles</name>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>In this patient</source>
        <translation>En este paciente</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>Nota de la sesión</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Save the session note as a file</source>
        <translation>Guardar la nota de la sesión en un archivo</translation>
    </message>
    <message>
        <source>Session note (*.yaml *.yml *.json)</source>
        <translation>Nota de la sesión (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>session-note</source>
        <translation>nota-de-sesion</translation>
    </message>
    <message>
        <source>Open a session note</source>
        <translation>Abrir una nota de sesión</translation>
    </message>
    <message>
        <source>The session note is copied as text.</source>
        <translation>La nota de la sesión se ha copiado como texto.</translation>
    </message>
    <message>
        <source>The note has points that this version does not know ({0}); they are kept in it.</source>
        <translation>La nota tiene puntos que esta versión no conoce ({0}); se conservan en ella.</translation>
    </message>
    <message>
        <source>A copy of a session note is there from a window that ended unexpectedly. {0} offers it.</source>
        <translation>Hay una copia de una nota de sesión de una ventana que se cerró de forma inesperada. {0} la ofrece.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Session note</source>
        <translation>Nota de la sesión</translation>
    </message>
    <message>
        <source>Kept only on this machine, and only if you save it.</source>
        <translation>Queda solo en este equipo, y solo si la guarda.</translation>
    </message>
    <message>
        <source>A copy of a session note is here from a window that ended unexpectedly.</source>
        <translation>Aquí hay una copia de una nota de sesión de una ventana que se cerró de forma inesperada.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>Initials or a number; no name is needed</source>
        <translation>Iniciales o un número; no hace falta el nombre</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Marked points</source>
        <translation>Puntos marcados</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear the session note</source>
        <translation>Vaciar la nota de la sesión</translation>
    </message>
    <message>
        <source>The numbers tell the pain when pressed: 0 is no pain, 10 the worst imaginable.</source>
        <translation>Los números indican el dolor al presionar: 0 es ningún dolor; 10, el peor imaginable.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Keep a copy while I work, in case the program ends unexpectedly</source>
        <translation>Guardar una copia mientras trabajo, por si el programa se cierra de forma inesperada</translation>
    </message>
    <message>
        <source>In {0}, for your eyes only. It goes when you close the window, clear the note or switch this off, which it is at every start.</source>
        <translation>En {0}, solo para usted. Desaparece al cerrar la ventana, vaciar la nota o desactivar esto, que al empezar siempre está desactivado.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>This version does not know the point; it is kept.</source>
        <translation>Esta versión no conoce el punto; se conserva.</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Mostrar {0}</translation>
    </message>
    <message>
        <source>Take {0} out of the note</source>
        <translation>Quitar {0} de la nota</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Sin guardar.</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>Guardado en {0}.</translation>
    </message>
    <message>
        <source>None yet. Choose a point, and say on its card whether it is active or latent here.</source>
        <translation>Todavía ninguno. Elija un punto e indique en su ficha si aquí está activo o latente.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Ver detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What happened is written in {0}.</source>
        <translation>Algo ha fallado en el programa. Lo ocurrido está escrito en {0}.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Show or hide the list</source>
        <translation>Mostrar u ocultar la lista</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>Mostrar u ocultar la ficha</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>PackMenu</name>
    <message>
        <source>3D model</source>
        <translation>Modelo 3D</translation>
    </message>
    <message>
        <source>{0} – install…</source>
        <translation>{0} – instalar…</translation>
    </message>
</context>
<context>
    <name>PainAnswers</name>
    <message>
        <source>Points that may send pain there</source>
        <translation>Puntos que pueden enviar dolor ahí</translation>
    </message>
    <message>
        <source>No point of this atlas is known to send pain there.</source>
        <translation>De ningún punto de este atlas se sabe que envíe dolor ahí.</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ir al médico</translation>
    </message>
    <message>
        <source>Paint on the head where it hurts</source>
        <translation>Pinte en la cabeza dónde le duele</translation>
    </message>
    <message>
        <source>Or choose a place by name. The points that may send pain there then appear here. To turn the head, drag beside it or with the right button.</source>
        <translation>O elija un lugar por su nombre. Aquí aparecerán los puntos que pueden enviar dolor ahí. Para girar la cabeza, arrastre fuera de ella o con el botón derecho.</translation>
    </message>
    <message>
        <source>Best fit first, no diagnosis</source>
        <translation>Lo más acorde primero; no es un diagnóstico</translation>
    </message>
    <message>
        <source>Pain there can come from</source>
        <translation>El dolor ahí puede venir de</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>Marcado: {0}</translation>
    </message>
    <message>
        <source>Order and bars say how well a pattern fits, not how likely it is. It is no diagnosis.</source>
        <translation>El orden y las barras indican lo bien que encaja un patrón, no su probabilidad. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>Squares say how well the map is known, not how likely it is</source>
        <translation>Los cuadros dicen cuánto se sabe del mapa, no su probabilidad</translation>
    </message>
    <message>
        <source>How to read the map</source>
        <translation>Cómo leer el mapa</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>Two points together</source>
        <translation>Dos puntos juntos</translation>
    </message>
</context>
<context>
    <name>PainDesk</name>
    <message>
        <source>What you painted was carried over to this model. See whether it still fits.</source>
        <translation>Lo que pintó se ha trasladado a este modelo. Compruebe si sigue siendo correcto.</translation>
    </message>
    <message>
        <source>Save the painted pain</source>
        <translation>Guardar el dolor pintado</translation>
    </message>
    <message>
        <source>Painted skin (*.ply)</source>
        <translation>Piel pintada (*.ply)</translation>
    </message>
    <message>
        <source>Open a painted pain</source>
        <translation>Abrir un dolor pintado</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>Guardado en {0}.</translation>
    </message>
</context>
<context>
    <name>PainPanel</name>
    <message>
        <source>Places by name</source>
        <translation>Lugares por su nombre</translation>
    </message>
</context>
<context>
    <name>PainPlaces</name>
    <message>
        <source>Places by name</source>
        <translation>Lugares por su nombre</translation>
    </message>
    <message>
        <source>Felt inside</source>
        <translation>Se siente por dentro</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>Dientes</translation>
    </message>
    <message>
        <source>Head and face</source>
        <translation>Cabeza y cara</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello y nuca</translation>
    </message>
    <message>
        <source>Shoulders and back</source>
        <translation>Hombros y espalda</translation>
    </message>
    <message>
        <source>Chest and arm</source>
        <translation>Pecho y brazo</translation>
    </message>
    <message>
        <source>No place is called “{0}”. Did you mean: {1}?</source>
        <translation>Ningún lugar se llama «{0}». ¿Quiso decir: {1}?</translation>
    </message>
    <message>
        <source>No place is called “{0}”. Try temple, jaw or behind the eye.</source>
        <translation>Ningún lugar se llama «{0}». Pruebe con sien, mandíbula o detrás del ojo.</translation>
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
        <translation>Dolor al presionar</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>ningún dolor</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>el peor imaginable</translation>
    </message>
</context>
<context>
    <name>PainTools</name>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Paint strong pain</source>
        <translation>Pintar dolor fuerte</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Paint mild pain</source>
        <translation>Pintar dolor leve</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Turn the head instead of painting</source>
        <translation>Girar la cabeza en vez de pintar</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush size  (Shift + wheel)</source>
        <translation>Tamaño del pincel  (Mayús + rueda)</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Ambos lados a la vez</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Open a painted pain</source>
        <translation>Abrir un dolor pintado</translation>
    </message>
    <message>
        <source>Save the painted pain</source>
        <translation>Guardar el dolor pintado</translation>
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
        <translation>Sin explicar: {0}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try where it hurts: temple, jaw, behind the eye.</source>
        <translation>Nada encontrado para «{0}». Pruebe con el lugar que duele: sien, mandíbula, detrás del ojo.</translation>
    </message>
    <message>
        <source>Neither a muscle nor a trigger point is seen here. Turn the head, or show more layers.</source>
        <translation>Aquí no se ve ningún músculo ni punto gatillo. Gire la cabeza o muestre más capas.</translation>
    </message>
</context>
<context>
    <name>PeelBar</name>
    <message>
        <source>Peel</source>
        <translation>Quitar capas</translation>
    </message>
    <message>
        <source>From skin to bone</source>
        <translation>De la piel al hueso</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Layers of your choice</source>
        <translation>Capas elegidas por usted</translation>
    </message>
    <message>
        <source>Skin, see-through</source>
        <translation>Piel transparente</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>Muscles, {0} layers off</source>
        <translation>Músculos, capas quitadas: {0}</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Todos los músculos</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer sobre esto</translation>
    </message>
    <message>
        <source>Hide the skin</source>
        <translation>Ocultar la piel</translation>
    </message>
    <message>
        <source>Show it alone</source>
        <translation>Mostrar solo esto</translation>
    </message>
    <message>
        <source>Show the others too</source>
        <translation>Mostrar también lo demás</translation>
    </message>
    <message>
        <source>Make it see-through</source>
        <translation>Hacer transparente</translation>
    </message>
    <message>
        <source>Make it solid again</source>
        <translation>Quitar la transparencia</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Volver a mostrar todo</translation>
    </message>
    <message>
        <source>It does not hurt here</source>
        <translation>Aquí no duele</translation>
    </message>
    <message>
        <source>It hurts here</source>
        <translation>Aquí duele</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Muscles and trigger points</source>
        <translation>Músculos y puntos gatillo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>Nada encontrado para «{0}»</translation>
    </message>
    <message>
        <source>Try where it hurts: temple, jaw, behind the eye. Esc shows the whole list again.</source>
        <translation>Pruebe con el lugar que duele: sien, mandíbula, detrás del ojo. Con Esc vuelve la lista completa.</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>¿Quiso decir «{0}»?</translation>
    </message>
    <message>
        <source>Kinds of headache</source>
        <translation>Tipos de dolor de cabeza</translation>
    </message>
    <message>
        <source>headache</source>
        <translation>dolor de cabeza</translation>
    </message>
    <message>
        <source>Show on the head where it hurts</source>
        <translation>Señalar en la cabeza dónde duele</translation>
    </message>
    <message>
        <source>Pain here can come from</source>
        <translation>El dolor aquí puede venir de</translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation>Dolor habitual</translation>
    </message>
    <message>
        <source>In some people</source>
        <translation>En algunas personas</translation>
    </message>
    <message>
        <source>Points that may have a share</source>
        <translation>Puntos que pueden participar</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Smooth suits any computer, fine wants a graphics card.</source>
        <translation>La fluida va bien en cualquier equipo; la fina pide una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Views change at once instead of flying there.</source>
        <translation>La vista cambia de golpe, sin desplazarse.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Window and content</source>
        <translation>Ventana y contenido</translation>
    </message>
    <message>
        <source>After a sudden end</source>
        <translation>Tras un cierre inesperado</translation>
    </message>
    <message>
        <source>Offer to restore</source>
        <translation>Ofrecer recuperar</translation>
    </message>
    <message>
        <source>What you look at and what you painted is kept on this computer while the program runs.</source>
        <translation>Lo que mira y lo que ha pintado se guarda en este equipo mientras el programa está abierto.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Fluida</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fina</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>Calidad de la imagen</translation>
    </message>
    <message>
        <source>Offer to restore after a sudden end</source>
        <translation>Ofrecer recuperar tras un cierre inesperado</translation>
    </message>
</context>
<context>
    <name>PresentDesk</name>
    <message>
        <source>Press Esc again to end the show</source>
        <translation>Pulse Esc otra vez para terminar la presentación</translation>
    </message>
    <message>
        <source>The head is on its way.</source>
        <translation>La cabeza se está preparando.</translation>
    </message>
    <message>
        <source>Space goes on, Esc ends</source>
        <translation>Espacio avanza, Esc termina</translation>
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
        <translation>Avance de la historia</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Lo que sé</translation>
    </message>
    <message>
        <source>Met so far</source>
        <translation>Vistas hasta ahora</translation>
    </message>
    <message>
        <source>{met} of {n}</source>
        <translation>{met} de {n}</translation>
    </message>
    <message>
        <source>Will last three weeks or more</source>
        <translation>Durarán tres semanas o más</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Para mañana</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Answers a day, last four weeks</source>
        <translation>Respuestas al día, 4 semanas</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>Lo más flojo</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>Practicar estas</translation>
    </message>
    <message>
        <source>All of this is kept on this computer only.</source>
        <translation>Todo esto se guarda solo en este equipo.</translation>
    </message>
    <message>
        <source>Forget my progress…</source>
        <translation>Borrar mi progreso…</translation>
    </message>
    <message>
        <source>{name}: {share} per cent</source>
        <translation>{name}: {share} por ciento</translation>
    </message>
    <message>
        <source>Forget my progress</source>
        <translation>Borrar mi progreso</translation>
    </message>
    <message>
        <source>Delete everything that was kept about what you learned? This cannot be taken back.</source>
        <translation>¿Borrar todo lo guardado sobre lo que ha aprendido? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
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
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} hechas</translation>
    </message>
    <message>
        <source>Leave; what you answered is kept</source>
        <translation>Salir; lo que ha respondido se conserva</translation>
    </message>
    <message>
        <source>Turn the model and click on it.</source>
        <translation>Gire el modelo y haga clic en el lugar.</translation>
    </message>
    <message>
        <source>With the keyboard: arrow keys turn it, with Shift they move it, and Enter takes what is in the middle.</source>
        <translation>Con el teclado: las flechas lo giran, con Mayús lo desplazan e Intro elige lo que está en el centro.</translation>
    </message>
    <message>
        <source>Others may lie over it: take layers away with the slider.</source>
        <translation>Puede haber otros encima: quite capas con el control deslizante.</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Responder con palabras</translation>
    </message>
    <message>
        <source>Choose the place from words instead</source>
        <translation>Elegir el lugar con palabras en vez de hacer clic</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Ver la respuesta</translation>
    </message>
    <message>
        <source>I do not know; show me</source>
        <translation>No lo sé; ver la respuesta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Leave this question out</source>
        <translation>Saltar esta pregunta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Intro o Espacio</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ir al médico</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation>Sobre las pruebas</translation>
    </message>
    <message>
        <source>What is often claimed</source>
        <translation>Lo que se suele afirmar</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>ReadingOut</name>
    <message>
        <source>Arrow keys turn it, with Shift they move it, plus and minus zoom, Enter lists what is seen. The list holds the same facts.</source>
        <translation>Las flechas lo giran; con Mayús lo desplazan; más y menos lo acercan y alejan; Intro enumera lo que se ve. La lista contiene los mismos datos.</translation>
    </message>
</context>
<context>
    <name>RestoreDesk</name>
    <message>
        <source>Trigger Atlas ended unexpectedly last time. What you were looking at is still here.</source>
        <translation>La última vez Trigger Atlas se cerró de forma inesperada. Lo que estaba mirando sigue aquí.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ir al médico</translation>
    </message>
    <message>
        <source>A sudden or worst-ever headache, or one with fever, weakness or confusion: get help at once.</source>
        <translation>Dolor de cabeza súbito o el peor de su vida, o con fiebre, debilidad o confusión: pida ayuda de inmediato.</translation>
    </message>
    <message>
        <source>Call for help now</source>
        <translation>Pida ayuda ahora</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Vaya hoy al médico</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Vaya pronto al médico</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SeenButtons</name>
    <message>
        <source>How it is shown</source>
        <translation>Cómo se muestra</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Aislar</translation>
    </message>
    <message>
        <source>Show it alone</source>
        <translation>Mostrar solo esto</translation>
    </message>
    <message>
        <source>See-through</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Make it see-through</source>
        <translation>Hacer transparente</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>SeenChip</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Volver a mostrar todo</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Solo: {0}</translation>
    </message>
    <message>
        <source>Only {0} parts</source>
        <translation>Solo {0} partes</translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation>Oculto: {0}</translation>
    </message>
    <message>
        <source>{0} see-through</source>
        <translation>Transparente: {0}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>We read: {0}</source>
        <translation>Leído: {0}</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Ocultar las fuentes</translation>
    </message>
    <message>
        <source>Sources ({0})</source>
        <translation>Fuentes ({0})</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>{right} of {asked} known</source>
        <translation>Sabía {right} de {asked}</translation>
    </message>
    <message>
        <source>Nothing more to ask today</source>
        <translation>Hoy no hay más preguntas</translation>
    </message>
    <message>
        <source>What you missed comes again soon. Press a line to look at it.</source>
        <translation>Lo que ha fallado volverá pronto. Pulse una línea para verlo.</translation>
    </message>
    <message>
        <source>All of it. It comes again before it is forgotten.</source>
        <translation>Todo. Volverá antes de que se olvide.</translation>
    </message>
    <message>
        <source>To learn again</source>
        <translation>Para repasar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no lo sabe</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Ya lo sabe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Saltadas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text size: {0} %</source>
        <translation>Tamaño del texto: {0} %</translation>
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
        <translation>Volver al principio</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>Nota de la sesión</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde le duele?</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué se mira</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Lado del cuerpo</translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>Modelo 3D</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ir al médico</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation>Sobre las pruebas</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>Mouse and keys</source>
        <translation>Ratón y teclas</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>About Trigger Atlas</source>
        <translation>Acerca de Trigger Atlas</translation>
    </message>
    <message>
        <source>3D model: {0}</source>
        <translation>Modelo 3D: {0}</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left, as short as can be</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right, as short as can be</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Search a place that hurts</source>
        <translation>Buscar lugar</translation>
    </message>
    <message>
        <source>Search a lesson</source>
        <translation>Buscar lección</translation>
    </message>
    <message>
        <source>Muscle or place</source>
        <translation>Músculo o lugar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Choose a point and see where it hurts</source>
        <translation>Elija un punto y vea dónde duele</translation>
    </message>
    <message>
        <source>Type a muscle or a place here, take one from the list, or click on the head.</source>
        <translation>Escriba aquí un músculo o un lugar, elíjalo en la lista o haga clic en la cabeza.</translation>
    </message>
    <message>
        <source>Or paint where it hurts</source>
        <translation>O pinte dónde duele</translation>
    </message>
    <message>
        <source>Mark the place on the skin, and see which points may send their pain there.</source>
        <translation>Marque el lugar en la piel y vea qué puntos pueden enviar su dolor ahí.</translation>
    </message>
    <message>
        <source>Learn and present</source>
        <translation>Aprender y presentar</translation>
    </message>
    <message>
        <source>Short lessons with questions; or the story of a point, told to a room full of people.</source>
        <translation>Lecciones cortas con preguntas; o la historia de un punto, contada a una sala llena.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Put these steps away  (Esc)</source>
        <translation>Quitar estos pasos  (Esc)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>View from the front</source>
        <translation>Vista de frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>View from behind</source>
        <translation>Vista por detrás</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>View from the left</source>
        <translation>Vista por la izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>View from the right</source>
        <translation>Vista por la derecha</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>View from above</source>
        <translation>Vista desde arriba</translation>
    </message>
    <message>
        <source>Start view</source>
        <translation>Vista inicial</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
</context>
<context>
    <name>ViewCaption</name>
    <message>
        <source>Previous saved view</source>
        <translation>Vista guardada anterior</translation>
    </message>
    <message>
        <source>Next saved view</source>
        <translation>Vista guardada siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note to show with it (may stay empty)</source>
        <translation>Nota que se muestra con ella (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>3D model of head and neck</source>
        <translation>Modelo 3D de cabeza y cuello</translation>
    </message>
</context>
<context>
    <name>ViewsDesk</name>
    <message>
        <source>“{0}” shows what this version does not know ({1}); the rest is here.</source>
        <translation>«{0}» muestra algo que esta versión no conoce ({1}); lo demás está aquí.</translation>
    </message>
    <message>
        <source>“{0}” was made on the 3D model “{1}”, which is not installed; here it is on this one.</source>
        <translation>«{0}» se hizo en el modelo 3D «{1}», que no está instalado; aquí se ve en este.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Change name and note</source>
        <translation>Cambiar nombre y nota</translation>
    </message>
    <message>
        <source>View {0}</source>
        <translation>Vista {0}</translation>
    </message>
    <message>
        <source>Open views from a file</source>
        <translation>Abrir vistas de un archivo</translation>
    </message>
    <message>
        <source>Views (*.json *.yaml *.yml)</source>
        <translation>Vistas (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Save the views as a file</source>
        <translation>Guardar las vistas en un archivo</translation>
    </message>
    <message>
        <source>{0} holds no views.</source>
        <translation>{0} no contiene vistas.</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>Guardado en {0}.</translation>
    </message>
</context>
<context>
    <name>ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open views from a file</source>
        <translation>Abrir vistas de un archivo</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>From the opened file</source>
        <translation>Del archivo abierto</translation>
    </message>
    <message>
        <source>Keep these among mine</source>
        <translation>Añadirlas a las mías</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Save a view to come back to it, or several to go through with a class.</source>
        <translation>Todavía no hay nada guardado. Guarde una vista para volver a ella, o varias para recorrerlas en clase.</translation>
    </message>
    <message>
        <source>{0} and {1} go from one to the next.</source>
        <translation>Con {0} y {1} se pasa de una a otra.</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Mostrar {0}</translation>
    </message>
    <message>
        <source>Change name and note of {0}</source>
        <translation>Cambiar nombre y nota de {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>Borrar {0}</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>«{0}» se ha borrado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which muscles send pain to the head?</source>
        <translation>¿Qué músculos envían dolor a la cabeza?</translation>
    </message>
    <message>
        <source>Type where it hurts, or pick a point: in the list, or on the head itself.</source>
        <translation>Escriba dónde le duele o elija un punto: en la lista o en la propia cabeza.</translation>
    </message>
    <message>
        <source>See where it sends its pain: solid where it is usual, dotted where it is now and then.</source>
        <translation>Vea hacia dónde envía su dolor: continuo donde es habitual, punteado donde aparece de vez en cuando.</translation>
    </message>
    <message>
        <source>Read here how to find the point, what helps, and how sure all this is.</source>
        <translation>Lea aquí cómo encontrar el punto, qué ayuda y qué certeza tiene todo esto.</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Pruebe uno</translation>
    </message>
    <message>
        <source>Or start from a kind of headache</source>
        <translation>O por tipo de dolor de cabeza</translation>
    </message>
</context>
<context>
    <name>ZoneRow</name>
    <message>
        <source>{0}, other side</source>
        <translation>{0}, otro lado</translation>
    </message>
    <message>
        <source>{0}, both sides</source>
        <translation>{0}, ambos lados</translation>
    </message>
    <message>
        <source>{0} (gooseflesh)</source>
        <translation>{0} (piel de gallina)</translation>
    </message>
    <message>
        <source>{0}. It lies beyond this model, so nothing is painted.</source>
        <translation>{0}. Queda fuera de este modelo, por eso no se pinta nada.</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>a veces</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>muscles points layers list</source>
        <translation>músculos puntos capas lista</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde le duele?</translation>
    </message>
    <message>
        <source>paint mark complaint patient</source>
        <translation>pintar marcar molestia paciente</translation>
    </message>
    <message>
        <source>lessons quiz questions practise exam study</source>
        <translation>lecciones cuestionario test preguntas practicar examen estudiar</translation>
    </message>
    <message>
        <source>full screen patient projector story explain slides</source>
        <translation>pantalla completa paciente proyector historia explicar diapositivas</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Buscar o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>List what the picture shows</source>
        <translation>Enumerar lo que muestra la imagen</translation>
    </message>
    <message>
        <source>visible muscles points read out</source>
        <translation>visible músculos puntos leer en voz alta</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>find filter</source>
        <translation>encontrar filtrar</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>clear selection nothing deselect</source>
        <translation>quitar selección nada deseleccionar volver</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ir al médico</translation>
    </message>
    <message>
        <source>red flags emergency danger safety</source>
        <translation>señales de alarma urgencia emergencia peligro seguridad doctor</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>read guide pages</source>
        <translation>leer guía páginas</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation>Sobre las pruebas</translation>
    </message>
    <message>
        <source>studies sources proof grade</source>
        <translation>estudios fuentes evidencia certeza grado</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>tour introduction begin welcome start</source>
        <translation>visita introducción empezar bienvenida inicio</translation>
    </message>
    <message>
        <source>Report a mistake in this card</source>
        <translation>Avisar de un error en esta ficha</translation>
    </message>
    <message>
        <source>error wrong feedback correction</source>
        <translation>error equivocado comentario corrección</translation>
    </message>
    <message>
        <source>Mouse and keys</source>
        <translation>Ratón y teclas</translation>
    </message>
    <message>
        <source>shortcuts keyboard touch gestures</source>
        <translation>atajos teclado tocar táctil gestos</translation>
    </message>
    <message>
        <source>About Trigger Atlas</source>
        <translation>Acerca de Trigger Atlas</translation>
    </message>
    <message>
        <source>version licence credits</source>
        <translation>versión licencia créditos</translation>
    </message>
    <message>
        <source>Practise what is due</source>
        <translation>Practicar lo que toca hoy</translation>
    </message>
    <message>
        <source>questions quiz today repeat</source>
        <translation>preguntas cuestionario test repasar</translation>
    </message>
    <message>
        <source>Choose the first answer</source>
        <translation>Elegir la primera respuesta</translation>
    </message>
    <message>
        <source>Choose the second answer</source>
        <translation>Elegir la segunda respuesta</translation>
    </message>
    <message>
        <source>Choose the third answer</source>
        <translation>Elegir la tercera respuesta</translation>
    </message>
    <message>
        <source>Choose the fourth answer</source>
        <translation>Elegir la cuarta respuesta</translation>
    </message>
    <message>
        <source>I do not know; show me</source>
        <translation>No lo sé; ver la respuesta</translation>
    </message>
    <message>
        <source>give up answer solution</source>
        <translation>rendirse respuesta solución</translation>
    </message>
    <message>
        <source>Answer in words instead of clicking</source>
        <translation>Responder con palabras en vez de hacer clic</translation>
    </message>
    <message>
        <source>choices keyboard reader</source>
        <translation>opciones teclado lector</translation>
    </message>
    <message>
        <source>Leave this question out</source>
        <translation>Saltar esta pregunta</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>See what I know</source>
        <translation>Ver lo que sé</translation>
    </message>
    <message>
        <source>statistics progress weak mastery forget</source>
        <translation>estadísticas progreso flojo dominio olvidar borrar</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>Nota de la sesión</translation>
    </message>
    <message>
        <source>patient findings active latent record protocol</source>
        <translation>paciente hallazgos activo latente registro protocolo historia</translation>
    </message>
    <message>
        <source>Save the session note as a file</source>
        <translation>Guardar la nota de la sesión en un archivo</translation>
    </message>
    <message>
        <source>patient keep export</source>
        <translation>paciente conservar exportar</translation>
    </message>
    <message>
        <source>Open a session note</source>
        <translation>Abrir una nota de sesión</translation>
    </message>
    <message>
        <source>patient load file</source>
        <translation>paciente cargar archivo</translation>
    </message>
    <message>
        <source>Copy the session note as text</source>
        <translation>Copiar la nota de la sesión como texto</translation>
    </message>
    <message>
        <source>patient clipboard</source>
        <translation>paciente portapapeles</translation>
    </message>
    <message>
        <source>Clear the session note</source>
        <translation>Vaciar la nota de la sesión</translation>
    </message>
    <message>
        <source>patient new next delete empty</source>
        <translation>paciente nuevo siguiente borrar vacío</translation>
    </message>
    <message>
        <source>What was marked last</source>
        <translation>Lo último marcado</translation>
    </message>
    <message>
        <source>Paint strong pain</source>
        <translation>Pintar dolor fuerte</translation>
    </message>
    <message>
        <source>brush</source>
        <translation>pincel</translation>
    </message>
    <message>
        <source>Paint mild pain</source>
        <translation>Pintar dolor leve</translation>
    </message>
    <message>
        <source>Erase painted pain</source>
        <translation>Borrar el dolor pintado</translation>
    </message>
    <message>
        <source>brush rubber</source>
        <translation>pincel goma</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear all that is marked</source>
        <translation>Borrar todo lo marcado</translation>
    </message>
    <message>
        <source>delete start again new patient</source>
        <translation>eliminar empezar de nuevo nuevo paciente</translation>
    </message>
    <message>
        <source>Open a painted pain</source>
        <translation>Abrir un dolor pintado</translation>
    </message>
    <message>
        <source>file load</source>
        <translation>archivo cargar</translation>
    </message>
    <message>
        <source>Save the painted pain</source>
        <translation>Guardar el dolor pintado</translation>
    </message>
    <message>
        <source>file keep</source>
        <translation>archivo conservar</translation>
    </message>
    <message>
        <source>Present on the other screen</source>
        <translation>Presentar en la otra pantalla</translation>
    </message>
    <message>
        <source>second screen projector full screen</source>
        <translation>segunda pantalla proyector pantalla completa</translation>
    </message>
    <message>
        <source>Let the stories play by themselves</source>
        <translation>Dejar que las historias avancen solas</translation>
    </message>
    <message>
        <source>kiosk demo loop waiting room fair show</source>
        <translation>quiosco demostración bucle sala de espera feria</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Go on, or show what is chosen</source>
        <translation>Seguir, o mostrar lo elegido</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Black screen, and back</source>
        <translation>Pantalla en negro, y volver</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Terminar la presentación</translation>
    </message>
    <message>
        <source>Show it alone</source>
        <translation>Mostrar solo esto</translation>
    </message>
    <message>
        <source>isolate only single hide others</source>
        <translation>aislar único ocultar los demás</translation>
    </message>
    <message>
        <source>Make it see-through</source>
        <translation>Hacer transparente</translation>
    </message>
    <message>
        <source>ghost transparent fade xray</source>
        <translation>fantasma translúcido atenuar radiografía</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>remove away invisible</source>
        <translation>quitar eliminar invisible</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Volver a mostrar todo</translation>
    </message>
    <message>
        <source>unhide restore everything</source>
        <translation>restaurar todo quitar ocultos</translation>
    </message>
    <message>
        <source>Show or hide what to keep away from</source>
        <translation>Mostrar u ocultar lo que hay que evitar</translation>
    </message>
    <message>
        <source>careful danger needle artery vein nerve lung safety</source>
        <translation>cuidado peligro aguja arteria vena nervio pulmón seguridad</translation>
    </message>
    <message>
        <source>take back view hide camera</source>
        <translation>anular volver vista ocultar cámara</translation>
    </message>
    <message>
        <source>again</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>View from the front</source>
        <translation>Vista de frente</translation>
    </message>
    <message>
        <source>face camera</source>
        <translation>cara cámara delante</translation>
    </message>
    <message>
        <source>View from behind</source>
        <translation>Vista por detrás</translation>
    </message>
    <message>
        <source>back camera</source>
        <translation>espalda nuca cámara</translation>
    </message>
    <message>
        <source>View from the left</source>
        <translation>Vista por la izquierda</translation>
    </message>
    <message>
        <source>side camera</source>
        <translation>lado perfil cámara</translation>
    </message>
    <message>
        <source>View from the right</source>
        <translation>Vista por la derecha</translation>
    </message>
    <message>
        <source>View from above</source>
        <translation>Vista desde arriba</translation>
    </message>
    <message>
        <source>top crown camera</source>
        <translation>coronilla cámara</translation>
    </message>
    <message>
        <source>Start view</source>
        <translation>Vista inicial</translation>
    </message>
    <message>
        <source>reset home whole head camera</source>
        <translation>restablecer inicio toda la cabeza cámara</translation>
    </message>
    <message>
        <source>See the selection best</source>
        <translation>Ver bien la selección</translation>
    </message>
    <message>
        <source>focus zoom fly camera</source>
        <translation>enfocar zoom volar cámara centrar</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>zoom in bigger larger</source>
        <translation>zoom ampliar más grande</translation>
    </message>
    <message>
        <source>Go away</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>zoom out smaller</source>
        <translation>zoom reducir más pequeño</translation>
    </message>
    <message>
        <source>Show the left side</source>
        <translation>Mostrar el lado izquierdo</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Mostrar ambos lados</translation>
    </message>
    <message>
        <source>Show the right side</source>
        <translation>Mostrar el lado derecho</translation>
    </message>
    <message>
        <source>Put a layer back</source>
        <translation>Volver a poner una capa</translation>
    </message>
    <message>
        <source>peel shallower skin outwards</source>
        <translation>piel hacia fuera superficial</translation>
    </message>
    <message>
        <source>Peel a layer away</source>
        <translation>Quitar una capa</translation>
    </message>
    <message>
        <source>peel deeper bone inwards depth</source>
        <translation>pelar profundo hueso hacia dentro profundidad</translation>
    </message>
    <message>
        <source>Show or hide the skin</source>
        <translation>Mostrar u ocultar la piel</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>Show or hide the muscles</source>
        <translation>Mostrar u ocultar los músculos</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>Show or hide bones and teeth</source>
        <translation>Mostrar u ocultar huesos y dientes</translation>
    </message>
    <message>
        <source>layer skull skeleton</source>
        <translation>capa cráneo esqueleto</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>bookmark keep remember favourite class</source>
        <translation>marcador conservar recordar favorito clase</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>bookmarks list favourites class</source>
        <translation>marcadores lista favoritos clase</translation>
    </message>
    <message>
        <source>Next saved view</source>
        <translation>Vista guardada siguiente</translation>
    </message>
    <message>
        <source>bookmark class lesson forward</source>
        <translation>marcador clase lección adelante</translation>
    </message>
    <message>
        <source>Previous saved view</source>
        <translation>Vista guardada anterior</translation>
    </message>
    <message>
        <source>bookmark class lesson back</source>
        <translation>marcador clase lección atrás</translation>
    </message>
    <message>
        <source>Open views from a file</source>
        <translation>Abrir vistas de un archivo</translation>
    </message>
    <message>
        <source>load import bookmarks class</source>
        <translation>cargar importar marcadores clase</translation>
    </message>
    <message>
        <source>Save the views as a file</source>
        <translation>Guardar las vistas en un archivo</translation>
    </message>
    <message>
        <source>export share send bookmarks class</source>
        <translation>exportar compartir enviar marcadores clase</translation>
    </message>
    <message>
        <source>Text size {0} %</source>
        <translation>Tamaño del texto: {0} %</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Mostrar u ocultar la lista</translation>
    </message>
    <message>
        <source>panel sidebar</source>
        <translation>panel barra lateral</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>Mostrar u ocultar la ficha</translation>
    </message>
    <message>
        <source>panel sidebar information</source>
        <translation>panel barra lateral información</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>theme night colours mode</source>
        <translation>tema noche colores modo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>font size zoom bigger</source>
        <translation>letra fuente tamaño zoom aumentar</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>font size zoom</source>
        <translation>letra fuente tamaño zoom reducir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>preferences options theme text size motion quality language</source>
        <translation>preferencias configuración opciones tema tamaño texto movimiento calidad idioma</translation>
    </message>
    <message>
        <source>Everyday words</source>
        <translation>Palabras cotidianas</translation>
    </message>
    <message>
        <source>simple names</source>
        <translation>sencillo nombres</translation>
    </message>
    <message>
        <source>Clinical terms</source>
        <translation>Términos clínicos</translation>
    </message>
    <message>
        <source>latin names words</source>
        <translation>latín nombres palabras</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>quit exit end leave</source>
        <translation>salir terminar fin cerrar</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>For orientation only. Which headache it is, and what lies behind it, is for a doctor to find out.</source>
        <translation>Solo para orientarse. Qué dolor de cabeza es y qué hay detrás debe averiguarlo un médico.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>What do the studies allow to say?</source>
        <translation>¿Qué permiten decir los estudios?</translation>
    </message>
    <message>
        <source>Its signs, shortened</source>
        <translation>Sus signos, abreviados</translation>
    </message>
    <message>
        <source>Muscles that were studied</source>
        <translation>Músculos estudiados</translation>
    </message>
    <message>
        <source>What else must be thought of</source>
        <translation>En qué más hay que pensar</translation>
    </message>
    <message>
        <source>Kind of headache</source>
        <translation>Tipo de dolor de cabeza</translation>
    </message>
    <message>
        <source>Where does it usually hurt?</source>
        <translation>¿Dónde suele doler?</translation>
    </message>
    <message>
        <source>Points that may have a share</source>
        <translation>Puntos que pueden participar</translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation>Qué lo provoca</translation>
    </message>
    <message>
        <source>What keeps it going</source>
        <translation>Qué lo mantiene</translation>
    </message>
    <message>
        <source>What it goes together with</source>
        <translation>Con qué se acompaña</translation>
    </message>
    <message>
        <source>What else it can be</source>
        <translation>Qué otra cosa puede ser</translation>
    </message>
    <message>
        <source>Headaches it may have a share in</source>
        <translation>Cefaleas en que puede participar</translation>
    </message>
    <message>
        <source>How often it was found</source>
        <translation>Con qué frecuencia se halló</translation>
    </message>
    <message>
        <source>Studied: {0}</source>
        <translation>Estudiados: {0}</translation>
    </message>
    <message>
        <source>May be kept going by</source>
        <translation>Puede mantenerlo</translation>
    </message>
    <message>
        <source>May keep going</source>
        <translation>Puede mantener</translation>
    </message>
    <message>
        <source>Often found with</source>
        <translation>Se halla a menudo junto con</translation>
    </message>
    <message>
        <source>{0}, other side</source>
        <translation>{0}, otro lado</translation>
    </message>
    <message>
        <source>The point has been thought of, or studied, in these. A headache is not diagnosed by its points.</source>
        <translation>En estas cefaleas se ha pensado en el punto o se ha estudiado. Un dolor de cabeza no se diagnostica por sus puntos.</translation>
    </message>
    <message>
        <source>Not on this 3D model: {0}</source>
        <translation>No está en este modelo 3D: {0}</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Trigger points</source>
        <translation>Puntos gatillo</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomía</translation>
    </message>
    <message>
        <source>Where does it start and end?</source>
        <translation>¿Dónde empieza y termina?</translation>
    </message>
    <message>
        <source>Starts here (origin)</source>
        <translation>Empieza aquí (origen)</translation>
    </message>
    <message>
        <source>Ends here (insertion)</source>
        <translation>Termina aquí (inserción)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Inervación</translation>
    </message>
    <message>
        <source>High confidence in the pain pattern</source>
        <translation>Certeza alta en el patrón de dolor</translation>
    </message>
    <message>
        <source>Medium confidence in the pain pattern</source>
        <translation>Certeza media en el patrón de dolor</translation>
    </message>
    <message>
        <source>Low confidence in the pain pattern: take it as a hint</source>
        <translation>Certeza baja en el patrón de dolor: tómelo como un indicio</translation>
    </message>
    <message>
        <source>High confidence in the place</source>
        <translation>Certeza alta en el lugar</translation>
    </message>
    <message>
        <source>Medium confidence in the place</source>
        <translation>Certeza media en el lugar</translation>
    </message>
    <message>
        <source>Low confidence in the place: feel around it</source>
        <translation>Certeza baja en el lugar: palpe alrededor</translation>
    </message>
    <message>
        <source>High confidence in the anatomy</source>
        <translation>Certeza alta en la anatomía</translation>
    </message>
    <message>
        <source>Medium confidence in the anatomy</source>
        <translation>Certeza media en la anatomía</translation>
    </message>
    <message>
        <source>Low confidence in the anatomy: take it as a hint</source>
        <translation>Certeza baja en la anatomía: tómelo como un indicio</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Certeza alta</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Certeza media</translation>
    </message>
    <message>
        <source>Low confidence: take it as a hint</source>
        <translation>Certeza baja: tómelo como un indicio</translation>
    </message>
    <message>
        <source>How do I find it?</source>
        <translation>¿Cómo lo encuentro?</translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation>Punto gatillo</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>en: {0}</translation>
    </message>
    <message>
        <source>Show the whole muscle</source>
        <translation>Mostrar todo el músculo</translation>
    </message>
    <message>
        <source>What to be careful about</source>
        <translation>Con qué tener cuidado</translation>
    </message>
    <message>
        <source>Where do I feel it?</source>
        <translation>¿Dónde lo siento?</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Otros signos</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>What this grade rests on is not noted by itself: the sources of the card stand below</source>
        <translation>En qué se basa este grado no se anota por separado: las fuentes de la ficha están más abajo</translation>
    </message>
    <message>
        <source>Fibres: {0}</source>
        <translation>Fibras: {0}</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sin grado de certeza</translation>
    </message>
    <message>
        <source>How to find it has no grade of its own. How sure its place is stands under “Where is it?”.</source>
        <translation>Cómo encontrarlo no tiene grado propio. La certeza de su lugar figura en «¿Dónde está?».</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>On the model: {0}</source>
        <translation>En el modelo: {0}</translation>
    </message>
    <message>
        <source>Show what to keep away from</source>
        <translation>Mostrar lo que hay que evitar</translation>
    </message>
    <message>
        <source>The hatching is a sketch. Vessels and nerves run a little differently in everybody.</source>
        <translation>El rayado es esquemático. El recorrido de los vasos y nervios es un poco distinto en cada persona.</translation>
    </message>
    <message>
        <source>This 3D model has no such muscle: the one shown is schematic, carried over from the bundled model and fitted to these bones.</source>
        <translation>Este modelo 3D no tiene ese músculo: el que se muestra es esquemático, tomado del modelo incluido y ajustado a estos huesos.</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>¿Qué certeza hay?</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation>Sobre las pruebas</translation>
    </message>
    <message>
        <source>Nobody has charted this pain pattern; it is our own guess.</source>
        <translation>Nadie ha trazado este patrón de dolor; es una suposición nuestra.</translation>
    </message>
    <message>
        <source>A page or abstract that we could read describes this pain pattern.</source>
        <translation>Una página o un resumen que pudimos leer describe este patrón de dolor.</translation>
    </message>
    <message>
        <source>This pattern comes from a study that is remembered; it could not be read.</source>
        <translation>Este patrón viene de un estudio citado de memoria; no se pudo leer.</translation>
    </message>
    <message>
        <source>This pattern comes from the standard book from memory; no page that shows it could be read.</source>
        <translation>Este patrón viene del manual de referencia, citado de memoria; no se pudo leer ninguna página que lo muestre.</translation>
    </message>
    <message>
        <source>Which points send pain here?</source>
        <translation>¿Qué puntos envían dolor aquí?</translation>
    </message>
    <message>
        <source>None of the points that are told about here.</source>
        <translation>Ninguno de los puntos de los que aquí se habla.</translation>
    </message>
    <message>
        <source>Which place is meant?</source>
        <translation>¿A qué lugar se refiere?</translation>
    </message>
    <message>
        <source>Also called: {0}</source>
        <translation>También: {0}</translation>
    </message>
    <message>
        <source>Place inside the head</source>
        <translation>Lugar dentro de la cabeza</translation>
    </message>
    <message>
        <source>Place on the body</source>
        <translation>Lugar del cuerpo</translation>
    </message>
    <message>
        <source>Does it hurt here?</source>
        <translation>¿Le duele aquí?</translation>
    </message>
    <message>
        <source>Mark this place, add others, and see which points fit best.</source>
        <translation>Marque este lugar, añada otros y vea qué puntos encajan mejor.</translation>
    </message>
    <message>
        <source>Mark it in “Where does it hurt?”</source>
        <translation>Marcarlo en «¿Dónde le duele?»</translation>
    </message>
    <message>
        <source>Not on this 3D model</source>
        <translation>No está en este modelo 3D</translation>
    </message>
    <message>
        <source>Another model may show it.</source>
        <translation>Puede que otro modelo lo muestre.</translation>
    </message>
    <message>
        <source>Points whose pain is felt in this tooth</source>
        <translation>Puntos cuyo dolor se siente en este diente</translation>
    </message>
    <message>
        <source>Muscles that start here</source>
        <translation>Músculos que empiezan aquí</translation>
    </message>
    <message>
        <source>Muscles that end here</source>
        <translation>Músculos que terminan aquí</translation>
    </message>
    <message>
        <source>A muscle of this 3D model about which nothing is told here.</source>
        <translation>Un músculo de este modelo 3D del que aquí no se cuenta nada.</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Habitualmente</translation>
    </message>
    <message>
        <source>In some people</source>
        <translation>En algunas personas</translation>
    </message>
    <message>
        <source>{muscle} · {point}</source>
        <translation>{muscle} · {point}</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Cartilage</source>
        <translation>Cartílago</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>Diente</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Ojo</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Parte del cuerpo</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Compare with another point</source>
        <translation>Comparar con otro punto</translation>
    </message>
    <message>
        <source>Compared points</source>
        <translation>Puntos comparados</translation>
    </message>
    <message>
        <source>Now choose another point, in the list or on the head.</source>
        <translation>Elija ahora otro punto, en la lista o en la cabeza.</translation>
    </message>
    <message>
        <source>Felt in the same place: {0}</source>
        <translation>Se sienten en el mismo lugar: {0}</translation>
    </message>
    <message>
        <source>They have no region in common.</source>
        <translation>No tienen ninguna región en común.</translation>
    </message>
    <message>
        <source>Keep this one too</source>
        <translation>Conservar también este</translation>
    </message>
    <message>
        <source>No longer compare {0}</source>
        <translation>Dejar de comparar {0}</translation>
    </message>
</context>
<context>
    <name>gestures</name>
    <message>
        <source>Turn the head</source>
        <translation>Girar la cabeza</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Desplazarla</translation>
    </message>
    <message>
        <source>Come nearer, go away</source>
        <translation>Acercar, alejar</translation>
    </message>
    <message>
        <source>Choose a point or a muscle</source>
        <translation>Elegir un punto o un músculo</translation>
    </message>
    <message>
        <source>See the selection best</source>
        <translation>Ver bien la selección</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastre</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Mayús + arrastre</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Arrastre derecho</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Arrastre central</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Click beside the head</source>
        <translation>Clic fuera</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Its menu: hide, see-through, alone</source>
        <translation>Su menú: ocultar, transparente, aislar</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Mouse, while a brush is taken</source>
        <translation>Ratón, con un pincel elegido</translation>
    </message>
    <message>
        <source>Paint; beside the head: turn</source>
        <translation>Pintar; fuera de la cabeza: girar</translation>
    </message>
    <message>
        <source>Alt + drag</source>
        <translation>Alt + arrastre</translation>
    </message>
    <message>
        <source>Wider or narrower brush</source>
        <translation>Pincel más ancho o más fino</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Mayús + rueda</translation>
    </message>
    <message>
        <source>Name the place; its menu: it hurts here</source>
        <translation>Nombrar el lugar; su menú: aquí duele</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Pantalla táctil</translation>
    </message>
    <message>
        <source>Turn the head, or paint</source>
        <translation>Girar la cabeza, o pintar</translation>
    </message>
    <message>
        <source>One finger</source>
        <translation>Un dedo</translation>
    </message>
    <message>
        <source>Move it, come nearer</source>
        <translation>Desplazarla, acercar</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>Dos dedos</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Double tap</source>
        <translation>Tocar dos veces</translation>
    </message>
    <message>
        <source>Name what is there; its menu</source>
        <translation>Decir qué hay ahí; su menú</translation>
    </message>
    <message>
        <source>Rest a finger</source>
        <translation>Mantener un dedo</translation>
    </message>
    <message>
        <source>Touch pad</source>
        <translation>Panel táctil</translation>
    </message>
    <message>
        <source>Pinch</source>
        <translation>Pellizcar</translation>
    </message>
    <message>
        <source>Shift + two fingers</source>
        <translation>Mayús + dos dedos</translation>
    </message>
    <message>
        <source>Keys of the picture</source>
        <translation>Teclas de la imagen</translation>
    </message>
    <message>
        <source>Shift + arrow</source>
        <translation>Mayús + flecha</translation>
    </message>
    <message>
        <source>List what it shows</source>
        <translation>Enumerar lo que muestra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>grade</name>
    <message>
        <source>How well the map is known, not how likely it is your cause</source>
        <translation>Lo bien que se conoce el mapa, no lo probable que es que sea la causa de su dolor</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
    <message>
        <source>From the manuals of trigger point therapy</source>
        <translation>De los manuales de tratamiento de los puntos gatillo</translation>
    </message>
    <message>
        <source>From a published study</source>
        <translation>De un estudio publicado</translation>
    </message>
    <message>
        <source>What clinicians hold, or our own view</source>
        <translation>Lo que sostienen los clínicos, o nuestra propia opinión</translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <source>Your answer: {name}</source>
        <translation>Su respuesta: {name}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where it sends its pain</source>
        <translation>Adónde envía su dolor</translation>
    </message>
    <message>
        <source>What to keep safe</source>
        <translation>Qué hay que proteger</translation>
    </message>
    <message>
        <source>Where it starts</source>
        <translation>Dónde empieza</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>Dónde termina</translation>
    </message>
    <message>
        <source>Which nerve serves it</source>
        <translation>Qué nervio le llega</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Qué certeza tiene</translation>
    </message>
    <message>
        <source>again today</source>
        <translation>otra vez hoy</translation>
    </message>
    <message>
        <source>again tomorrow</source>
        <translation>otra vez mañana</translation>
    </message>
    <message>
        <source>again in {n} days</source>
        <translation>otra vez en {n} días</translation>
    </message>
    <message>
        <source>There is more tomorrow.</source>
        <translation>Mañana habrá más.</translation>
    </message>
    <message>
        <source>There is more in {n} days.</source>
        <translation>Habrá más en {n} días.</translation>
    </message>
</context>
<context>
    <name>mistake</name>
    <message>
        <source>The report is on the clipboard; nothing was sent. Paste it into a message and write what is wrong.</source>
        <translation>El aviso está en el portapapeles; no se ha enviado nada. Péguelo en un mensaje y escriba qué está mal.</translation>
    </message>
    <message>
        <source>A mistake in a card of Trigger Atlas {0}</source>
        <translation>Un error en una ficha de Trigger Atlas {0}</translation>
    </message>
    <message>
        <source>Card: {0}</source>
        <translation>Ficha: {0}</translation>
    </message>
    <message>
        <source>Entry: {0} {1}</source>
        <translation>Entrada: {0} {1}</translation>
    </message>
    <message>
        <source>Stands in: {0}</source>
        <translation>Está en: {0}</translation>
    </message>
    <message>
        <source>Language: {0}; words: {1}</source>
        <translation>Idioma: {0}; lenguaje: {1}</translation>
    </message>
    <message>
        <source>3D model: {0}; side: {1}</source>
        <translation>Modelo 3D: {0}; lado: {1}</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Qué está mal:</translation>
    </message>
    <message>
        <source>What would be right, and where that can be read:</source>
        <translation>Qué sería lo correcto, y dónde se puede leer:</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>{0} (schematic)</source>
        <translation>{0} (esquemático)</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latente</translation>
    </message>
    <message>
        <source>Active: pressing it brings on the pain that the patient knows.</source>
        <translation>Activo: al presionarlo aparece el dolor que el paciente conoce.</translation>
    </message>
    <message>
        <source>Latent, or silent: it hurts when pressed, but the patient does not know the pain.</source>
        <translation>Latente, o silencioso: duele al presionarlo, pero el paciente no reconoce ese dolor.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, ningún dolor</translation>
    </message>
    <message>
        <source>10, worst imaginable</source>
        <translation>10, el peor imaginable</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latente</translation>
    </message>
    <message>
        <source>{state}, pain {number} of 10</source>
        <translation>{state}, dolor {number} de 10</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>Nota de la sesión</translation>
    </message>
</context>
<context>
    <name>pain</name>
    <message>
        <source>Would explain most of it, in some people</source>
        <translation>Explicaría la mayor parte, en algunas personas</translation>
    </message>
    <message>
        <source>Would explain a part of it, in some people</source>
        <translation>Explicaría una parte, en algunas personas</translation>
    </message>
    <message>
        <source>Would explain nearly all of it</source>
        <translation>Explicaría casi todo</translation>
    </message>
    <message>
        <source>Would explain most of it</source>
        <translation>Explicaría la mayor parte</translation>
    </message>
    <message>
        <source>Would explain about half of it</source>
        <translation>Explicaría cerca de la mitad</translation>
    </message>
    <message>
        <source>Would explain a part of it</source>
        <translation>Explicaría una parte</translation>
    </message>
    <message>
        <source>Together they would explain all of it</source>
        <translation>Juntos lo explicarían todo</translation>
    </message>
    <message>
        <source>Together they would explain all of it, in some people</source>
        <translation>Juntos lo explicarían todo, en algunas personas</translation>
    </message>
    <message>
        <source>Together they would explain nearly all of it</source>
        <translation>Juntos explicarían casi todo</translation>
    </message>
    <message>
        <source>Together they would explain most of it</source>
        <translation>Juntos explicarían la mayor parte</translation>
    </message>
    <message>
        <source>Together they would explain about half of it</source>
        <translation>Juntos explicarían cerca de la mitad</translation>
    </message>
    <message>
        <source>Together they would explain a part of it</source>
        <translation>Juntos explicarían una parte</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
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
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Trigger points</source>
        <translation>Puntos gatillo</translation>
    </message>
    <message>
        <source>Headaches</source>
        <translation>Dolores de cabeza</translation>
    </message>
    <message>
        <source>Bones, teeth and eyes</source>
        <translation>Huesos, dientes y ojos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Quiso decir</translation>
    </message>
    <message>
        <source>What can send pain here?</source>
        <translation>¿Qué puede enviar dolor aquí?</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>A question is asked in the panel beside the picture.</source>
        <translation>En el panel junto a la imagen se hace una pregunta.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>Selected: {point}, in {muscle}.</source>
        <translation>Seleccionado: {point} (músculo: {muscle}).</translation>
    </message>
    <message>
        <source>Usual pain: {places}.</source>
        <translation>Dolor habitual: {places}.</translation>
    </message>
    <message>
        <source>In some people also: {places}.</source>
        <translation>En algunas personas también: {places}.</translation>
    </message>
    <message>
        <source>Selected: {muscle}.</source>
        <translation>Seleccionado: {muscle}.</translation>
    </message>
    <message>
        <source>Its trigger points: {points}.</source>
        <translation>Sus puntos gatillo: {points}.</translation>
    </message>
    <message>
        <source>Selected: {headache}.</source>
        <translation>Seleccionado: {headache}.</translation>
    </message>
    <message>
        <source>Selected: {place}.</source>
        <translation>Seleccionado: {place}.</translation>
    </message>
    <message>
        <source>Selected: {structure}.</source>
        <translation>Seleccionado: {structure}.</translation>
    </message>
    <message>
        <source>Compared: {points}.</source>
        <translation>Comparados: {points}.</translation>
    </message>
    <message>
        <source>In the session note: {points}.</source>
        <translation>En la nota de la sesión: {points}.</translation>
    </message>
    <message>
        <source>Marked as hurting: {places}.</source>
        <translation>Marcado como doloroso: {places}.</translation>
    </message>
    <message>
        <source>Pain is painted on the skin.</source>
        <translation>Hay dolor pintado en la piel.</translation>
    </message>
    <message>
        <source>Points of the left side are shown.</source>
        <translation>Se muestran los puntos del lado izquierdo.</translation>
    </message>
    <message>
        <source>Points of the right side are shown.</source>
        <translation>Se muestran los puntos del lado derecho.</translation>
    </message>
    <message>
        <source>Points of both sides are shown.</source>
        <translation>Se muestran los puntos de ambos lados.</translation>
    </message>
    <message>
        <source>Hidden layers: {layers}.</source>
        <translation>Capas ocultas: {layers}.</translation>
    </message>
    <message>
        <source>Nothing but this is shown: {structures}.</source>
        <translation>Solo se muestra: {structures}.</translation>
    </message>
    <message>
        <source>Hidden: {structures}.</source>
        <translation>Oculto: {structures}.</translation>
    </message>
    <message>
        <source>See-through: {structures}.</source>
        <translation>Transparente: {structures}.</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>piel</translation>
    </message>
    <message>
        <source>bones and teeth</source>
        <translation>huesos y dientes</translation>
    </message>
    <message>
        <source>muscles at depth {0}</source>
        <translation>músculos de la capa {0}</translation>
    </message>
    <message>
        <source>Seen from the front.</source>
        <translation>Visto de frente.</translation>
    </message>
    <message>
        <source>Seen from the front and the right.</source>
        <translation>Visto de frente y por la derecha.</translation>
    </message>
    <message>
        <source>Seen from the right.</source>
        <translation>Visto por la derecha.</translation>
    </message>
    <message>
        <source>Seen from behind and the right.</source>
        <translation>Visto por detrás y por la derecha.</translation>
    </message>
    <message>
        <source>Seen from behind.</source>
        <translation>Visto por detrás.</translation>
    </message>
    <message>
        <source>Seen from behind and the left.</source>
        <translation>Visto por detrás y por la izquierda.</translation>
    </message>
    <message>
        <source>Seen from the left.</source>
        <translation>Visto por la izquierda.</translation>
    </message>
    <message>
        <source>Seen from the front and the left.</source>
        <translation>Visto de frente y por la izquierda.</translation>
    </message>
    <message>
        <source>Seen from above.</source>
        <translation>Visto desde arriba.</translation>
    </message>
    <message>
        <source>Slightly from above.</source>
        <translation>Un poco desde arriba.</translation>
    </message>
    <message>
        <source>Seen from below.</source>
        <translation>Visto desde abajo.</translation>
    </message>
    <message>
        <source>Slightly from below.</source>
        <translation>Un poco desde abajo.</translation>
    </message>
    <message>
        <source>{listed} and {number} more</source>
        <translation>{listed} y {number} más</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>{0} hidden</source>
        <translation>Oculto: {0}</translation>
    </message>
    <message>
        <source>{0} see-through</source>
        <translation>Transparente: {0}</translation>
    </message>
    <message>
        <source>{0} alone</source>
        <translation>Solo se ve: {0}</translation>
    </message>
    <message>
        <source>{0} shown again</source>
        <translation>Visible de nuevo: {0}</translation>
    </message>
    <message>
        <source>{0} solid again</source>
        <translation>Sin transparencia: {0}</translation>
    </message>
    <message>
        <source>The others shown too</source>
        <translation>Lo demás, visible también</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Otro lado</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>What to keep away from</source>
        <translation>Lo que hay que evitar</translation>
    </message>
    <message>
        <source>Where it is seen from</source>
        <translation>Desde dónde se mira</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>Elegido: {0}</translation>
    </message>
</context>
</TS>
