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
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Muscles, teeth and eyeballs that a 3D model lacks are carried over from the bundled one (CC BY-SA 4.0) and drawn as schematic.</source>
        <translation>Los músculos, dientes y globos oculares que faltan en un modelo 3D se toman del modelo incluido (CC BY-SA 4.0) y se dibujan de forma esquemática.</translation>
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
        <translation>Queda: {0}</translation>
    </message>
    <message>
        <source>Also look for: {0}</source>
        <translation>Busque también: {0}</translation>
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
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>Without a network: a folder or zip of yours with {0}</source>
        <translation>Sin red: una carpeta o un ZIP propio con {0}</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0}, of a size that is not known before it begins</source>
        <translation>{0}; su tamaño no se conoce antes de empezar</translation>
    </message>
    <message>
        <source>{0} MB, and {1}, of a size that is not known before it begins</source>
        <translation>{0} MB, y además {1}, cuyo tamaño no se conoce antes de empezar</translation>
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
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Turn the head</source>
        <translation>Girar la cabeza</translation>
    </message>
    <message>
        <source>Right drag, Shift + drag</source>
        <translation>Arrastrar con el botón derecho, Mayús + arrastrar</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Desplazarla</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>Rueda, + y -</translation>
    </message>
    <message>
        <source>Come nearer, go away</source>
        <translation>Acercarse, alejarse</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Choose a point or a muscle; beside the body: nothing</source>
        <translation>Elegir un punto o un músculo; fuera del cuerpo: nada</translation>
    </message>
    <message>
        <source>Double click, F</source>
        <translation>Doble clic, F</translation>
    </message>
    <message>
        <source>See the selection best</source>
        <translation>Ver mejor la selección</translation>
    </message>
    <message>
        <source>1 2 3 4 5</source>
        <translation>1 2 3 4 5</translation>
    </message>
    <message>
        <source>Front, back, left, right, top</source>
        <translation>Delante, detrás, izquierda, derecha, arriba</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Start view</source>
        <translation>Vista inicial</translation>
    </message>
    <message>
        <source>L B R</source>
        <translation>L B R</translation>
    </message>
    <message>
        <source>Left side, both, right side</source>
        <translation>Lado izquierdo, ambos, lado derecho</translation>
    </message>
    <message>
        <source>Ctrl + F</source>
        <translation>Ctrl + F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2</source>
        <translation>Ctrl+1, Ctrl+2</translation>
    </message>
    <message>
        <source>Explore; where does it hurt?</source>
        <translation>Explorar; ¿Dónde le duele?</translation>
    </message>
    <message>
        <source>P M E</source>
        <translation>P M E</translation>
    </message>
    <message>
        <source>Paint strong pain, mild pain; erase</source>
        <translation>Pintar dolor fuerte o leve; borrar</translation>
    </message>
    <message>
        <source>Drag on the head</source>
        <translation>Arrastrar sobre la cabeza</translation>
    </message>
    <message>
        <source>Paint, while a brush is taken; beside the head: turn</source>
        <translation>Pintar, con un pincel elegido; fuera de la cabeza: girar</translation>
    </message>
    <message>
        <source>Alt + drag, right drag</source>
        <translation>Alt + arrastrar, arrastrar con el derecho</translation>
    </message>
    <message>
        <source>Turn, while a brush is taken</source>
        <translation>Girar, con un pincel elegido</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Mayús + rueda</translation>
    </message>
    <message>
        <source>Wider or narrower brush</source>
        <translation>Pincel más ancho o más estrecho</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y</source>
        <translation>Ctrl+Z, Ctrl+Mayús+Z, Ctrl+Y</translation>
    </message>
    <message>
        <source>Undo and redo what was marked</source>
        <translation>Deshacer y rehacer lo marcado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Step back: search, brush, selection</source>
        <translation>Paso atrás: búsqueda, pincel, selección</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ y ]</translation>
    </message>
    <message>
        <source>Show or hide the list, the card</source>
        <translation>Mostrar u ocultar la lista, la ficha</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ir al médico</translation>
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
        <source>Layers</source>
        <translation>Capas</translation>
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
        <source>Marked pain</source>
        <translation>Dolor marcado</translation>
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
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
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
        <source>Pain there can come from</source>
        <translation>El dolor ahí puede venir de</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>Marcado: {0}</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>Two points together</source>
        <translation>Dos puntos juntos</translation>
    </message>
    <message>
        <source>The order says how well a pattern fits, not how likely it is the cause. It is no diagnosis.</source>
        <translation>El orden indica lo bien que encaja un patrón, no lo probable que es que sea la causa. No es un diagnóstico.</translation>
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
        <source>No place is called “{0}”. Try temple, jaw or behind the eye.</source>
        <translation>Ningún lugar se llama «{0}». Pruebe con sien, mandíbula o detrás del ojo.</translation>
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
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Mayús+Z</translation>
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
        <source>Leaves: {0}</source>
        <translation>Queda: {0}</translation>
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
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
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
    <name>TopBar</name>
    <message>
        <source>Trigger Atlas</source>
        <translation>Trigger Atlas</translation>
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
        <source>Mouse and keys</source>
        <translation>Ratón y teclas</translation>
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
        <source>Search a place that hurts</source>
        <translation>Buscar lugar</translation>
    </message>
    <message>
        <source>Muscle or place</source>
        <translation>Músculo o lugar</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
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
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>3D model of head and neck</source>
        <translation>Modelo 3D de cabeza y cuello</translation>
    </message>
    <message>
        <source>Arrow keys turn it, plus and minus zoom. The list holds the same facts.</source>
        <translation>Las flechas lo giran; más y menos acercan y alejan. La lista contiene los mismos datos.</translation>
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
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Inserción</translation>
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
        <source>Fibres: {0}</source>
        <translation>Fibras: {0}</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Cuidado</translation>
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
    <name>grade</name>
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
        <source>Handed down by the manuals</source>
        <translation>Transmitido por los manuales</translation>
    </message>
    <message>
        <source>Measured and published</source>
        <translation>Medido y publicado</translation>
    </message>
    <message>
        <source>What clinicians hold, or our own view</source>
        <translation>Lo que sostienen los clínicos, o nuestra propia opinión</translation>
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
</TS>
