<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Trigger Atlas {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the muscle trigger points that can cause headaches sit, and where each one sends its pain, on a 3D model. It teaches; it does not diagnose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good is the evidence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and PySide6 (LGPL 3), VTK (BSD 3-clause), NumPy and SciPy (BSD 3-clause), pydantic (MIT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program: MIT. Bundled 3D model and its tables: CC BY-SA 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles, teeth and eyeballs that a 3D model lacks are carried over from the bundled one (CC BY-SA 4.0) and drawn as schematic.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also look for: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradeDots</name>
    <message>
        <source>Low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a network: a folder or zip of yours with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, of a size that is not known before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB, and {1}, of a size that is not known before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a zip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the files of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Mouse and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right drag, Shift + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come nearer, go away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a point or a muscle; beside the body: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click, F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the selection best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 2 3 4 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front, back, left, right, top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L B R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side, both, right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore; where does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P M E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint strong pain, mild pain; erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag on the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint, while a brush is taken; beside the head: turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + drag, right drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn, while a brush is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider or narrower brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and redo what was marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back: search, brush, selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list, the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bones and teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of the way from masculine to feminine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masculine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feminine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles at depth {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masculine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build: from masculine to feminine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feminine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message>
        <source>Muscles and layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked pain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>Loading the knowledge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading muscles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing the points…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Trigger Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is on its way. You can search and read meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong in the program. What happened is written in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Show or hide the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackMenu</name>
    <message>
        <source>3D model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – install…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainAnswers</name>
    <message>
        <source>Points that may send pain there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point of this atlas is known to send pain there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint on the head where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose a place by name. The points that may send pain there then appear here. To turn the head, drag beside it or with the right button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain there can come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two points together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order says how well a pattern fits, not how likely it is the cause. It is no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainDesk</name>
    <message>
        <source>What you painted was carried over to this model. See whether it still fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the painted pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted skin (*.ply)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a painted pain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainPanel</name>
    <message>
        <source>Places by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainPlaces</name>
    <message>
        <source>Places by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head and face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest and arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is called “{0}”. Try temple, jaw or behind the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainTools</name>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint strong pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint mild pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the head instead of painting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size  (Shift + wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a painted pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the painted pain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Muscles and trigger points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try where it hurts: temple, jaw, behind the eye. So far the atlas knows: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain here can come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that may have a share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is often claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>When to see a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sudden or worst-ever headache, or one with fever, weakness or confusion: get help at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>We read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Trigger Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Trigger Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D model: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a place that hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a muscle or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View from the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View from the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>3D model of head and neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys turn it, plus and minus zoom. The list holds the same facts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which muscles send pain to the head?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type where it hurts, or pick a point: in the list, or on the head itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See where it sends its pain: solid where it is usual, dotted where it is now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read here how to find the point, what helps, and how sure all this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or start from a kind of headache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneRow</name>
    <message>
        <source>{0}, other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (gooseflesh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. It lies beyond this model, so nothing is painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>For orientation only. Which headache it is, and what lies behind it, is for a doctor to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the studies allow to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signs, shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles that were studied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else must be thought of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it usually hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that may have a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps it going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it goes together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headaches it may have a share in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studied: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be kept going by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often found with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point has been thought of, or studied, in these. A headache is not diagnosed by its points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this 3D model: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence: take it as a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I find it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I feel it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibres: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This 3D model has no such muscle: the one shown is schematic, carried over from the bundled model and fitted to these bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has charted this pain pattern; it is our own guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page or abstract that we could read describes this pain pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern comes from a study that is remembered; it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern comes from the standard book from memory; no page that shows it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Compare with another point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now choose another point, in the list or on the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt in the same place: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no region in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer compare {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grade</name>
    <message>
        <source>manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed down by the manuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured and published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What clinicians hold, or our own view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (schematic)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pain</name>
    <message>
        <source>Would explain most of it, in some people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would explain a part of it, in some people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would explain nearly all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would explain most of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would explain about half of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would explain a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they would explain all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they would explain nearly all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they would explain most of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
