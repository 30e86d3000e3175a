"""What the user is looking at: the only state of the program. Qt-free; listeners connect to ``session.events``.

Widgets and the scene never talk to each other: each shows a part of this and changes it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal, NamedTuple

from psygnal import SignalGroupDescriptor

from app.exhibit import Exhibit
from app.history import History
from app.marked import Marked
from app.note import Note
from app.note_history import NoteHistory
from app.pose import Pose
from app.quiz import Quiz
from app.saved_views import SavedView, Views
from app.steps import Steps
from app.view_state import LAYERS as LAYERS
from app.view_state import VIEW_FIELDS, ViewState
from app.view_state import LayerKey as LayerKey
from app.view_state import Selection as Selection
from app.view_state import SideChoice as SideChoice

Theme = Literal["light", "dark"]
ThemeChoice = Literal["system", "light", "dark"]
Register = Literal["plain", "clinical"]
Language = Literal["en", "de", "es"]
Quality = Literal["auto", "software", "gpu"]
Mode = Literal["explore", "pain", "learn", "present"]
MODES: tuple[Mode, ...] = ("explore", "pain", "learn", "present")
AT_WORK: tuple[Mode, ...] = ("explore", "pain", "learn")
"""All but the one in which another window lies over the main one."""
BrushKind = Literal["strong", "mild", "erase"]
View = Literal["front", "back", "left", "right", "top"]
VIEWS: tuple[View, ...] = ("front", "back", "left", "right", "top")


class ByHand(NamedTuple):
    """Ids of single structures: see the fields of the same names."""

    hidden: frozenset[str] = frozenset()
    ghosted: frozenset[str] = frozenset()
    isolated: frozenset[str] = frozenset()


@dataclass
class Session:
    """Assigning a field emits its signal (``session.events.selection``, new value first) when the value changes."""

    events: ClassVar[SignalGroupDescriptor] = SignalGroupDescriptor()

    pack: str = "bundled"
    selection: Selection | None = None
    compared: tuple[str, ...] = ()
    """Ids of up to three points that are kept, to compare their pain with each other's and the selected one's."""
    side: SideChoice = "left"
    hidden: frozenset[LayerKey] = field(default_factory=frozenset)
    skin_opacity: float = 0.5
    """0 = skin all but gone, 0.5 = translucent, 1 = opaque."""
    hidden_structures: frozenset[str] = frozenset()
    """Ids of single structures that are not drawn."""
    ghosted: frozenset[str] = frozenset()
    """Ids of single structures of which only the rim is drawn."""
    isolated: frozenset[str] = frozenset()
    """Ids of the only structures that are drawn; empty: no structure is singled out."""
    pose: Pose | None = None
    """Where the picture was taken from when it last came to rest; set from elsewhere, the picture flies there."""
    restoring: bool = field(default=False, init=False, repr=False)
    """True while ``restore`` is at work: nothing that follows from a change is to be done by itself then."""
    saved: Views = ()
    """The user's own saved views."""
    opened: Views = ()
    """The views of the file that was opened last."""
    saved_shown: SavedView | None = None
    """The saved view that is looked at, as long as what it shows is not changed."""
    form: float = 0.0
    """Build of the body, 0 masculine .. 1 feminine, on packs that have a form."""
    keep_away: bool = False
    """Whether the picture shows what fingers and needles must keep away from near the selection."""
    hovered: str | None = None
    """Under the pointer (drawn as an outline, and named): a structure id, ``point:<id>:<side>`` or ``region:<id>``; or
    ``hazards:<id>,<id>`` while a caution that names them is pointed at."""
    theme: Theme = "light"
    """The colours that are shown."""
    theme_choice: ThemeChoice = "system"
    """Whose colours these are: the system's, or those the user chose."""
    text_size: int = 100
    """Per cent of the usual size."""
    quality: Quality = "auto"
    """How finely the picture is drawn: as the machine can, always sparingly, or always in full."""
    register: Register = "plain"
    """Which words the panels use: everyday ones, or the clinical terms."""
    language: Language = "en"
    """What the window and the content are written in."""
    page: str | None = None
    """The page to read that is open: an id of ``pages``, ``evidence`` or ``popular_claims``."""
    unfolded: frozenset[str] = field(default_factory=frozenset)
    """Which of the card's further sections are open."""
    query: str = ""
    """What is being searched for; empty shows everything."""
    mode: Mode = "explore"
    """What the window is used for: from the point to its pain, from the pain to the points, to learn both, or to show
    them to others."""
    quiz: Quiz | None = None
    """The question that is asked of the user, or its answer; the picture then shows it instead of the selection."""
    exhibit: Exhibit | None = None
    """What is being presented; the picture then shows it instead of the selection."""
    brush: BrushKind | None = "strong"
    """What dragging over the skin does in the mode ``pain``; None: it turns the model, as everywhere."""
    brush_mm: float = 12.0
    """Radius of the brush."""
    mirrored: bool = False
    """Whether the brush paints, and a place is marked, on both sides of the body."""
    marked: Marked = field(default_factory=Marked)
    """What hurts. Changed through ``mark``, so that it can be undone."""
    stroke: Marked | None = None
    """The same with the stroke that is being painted right now."""
    steps: Steps[Marked] = field(default_factory=Steps)
    """The way back and forth over ``marked``."""

    note: Note = field(default_factory=Note, repr=False)
    """What was found in one patient. Changed through ``note_history``, so that it can be undone; no view has it."""

    def __post_init__(self) -> None:
        self.history = History(self)
        """The way back and forth over ``view``."""
        self.note_history = NoteHistory(self)
        """The way back and forth over ``note``."""

    @property
    def view(self) -> ViewState:
        """What is looked at, and how."""
        return ViewState(**{name: getattr(self, name) for name in VIEW_FIELDS})

    def restore(self, view: ViewState) -> None:
        """Look at this again."""
        self.restoring = True
        try:
            for name in VIEW_FIELDS:
                setattr(self, name, getattr(view, name))
        finally:
            self.restoring = False

    @property
    def by_hand(self) -> ByHand:
        """What is done to single structures; nothing while there is a question, which must not depend on it, and while
        something is presented."""
        if self.quiz is not None or self.exhibit is not None:
            return ByHand()
        return ByHand(self.hidden_structures, self.ghosted, self.isolated)

    @property
    def layers_hidden(self) -> frozenset[LayerKey]:
        """The layers that are not drawn: those chosen, or those that a question peels; none in a presentation."""
        if self.exhibit is not None:
            return frozenset()
        return self.hidden | (self.quiz.peeled if self.quiz is not None else frozenset())

    def select_point(self, point_id: str) -> None:
        self.selection = Selection("point", point_id)

    def select_muscle(self, muscle_id: str) -> None:
        self.selection = Selection("muscle", muscle_id)

    def select_headache(self, headache_id: str) -> None:
        self.selection = Selection("headache", headache_id)

    def select_region(self, region_id: str) -> None:
        self.selection = Selection("region", region_id)

    def select_structure(self, base: str) -> None:
        """base: a structure id without its side."""
        self.selection = Selection("structure", base)

    def compare(self, point_id: str) -> None:
        """Keep this point for comparison, or no longer; a fourth one pushes the first out."""
        if point_id in self.compared:
            self.compared = tuple(known for known in self.compared if known != point_id)
        else:
            self.compared = (*self.compared, point_id)[-3:]

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Show these colours from now on, or those of the system, which the window knows."""
        if choice != "system":
            self.theme = choice
        self.theme_choice = choice

    def clear(self) -> None:
        self.selection = None

    def mark(self, marked: Marked) -> None:
        """Something else hurts from now on; ends the stroke."""
        self.steps = self.steps.after(self.marked)
        self._show(marked)

    def undo(self) -> None:
        """Take back the last ``mark``, if there was one."""
        if self.steps.past:
            marked, self.steps = self.steps.back(self.marked)
            self._show(marked)

    def redo(self) -> None:
        """Mark again what was taken back last, if anything was."""
        if self.steps.future:
            marked, self.steps = self.steps.forth(self.marked)
            self._show(marked)

    def move_marks(self, marked: Marked) -> None:
        """The same marks on another model: there is no way back to those on the one before."""
        self.steps = Steps()
        self._show(marked)

    def _show(self, marked: Marked) -> None:
        self.marked = marked
        self.stroke = None

    @property
    def painting(self) -> bool:
        """Whether the pointer is a brush now."""
        return self.mode == "pain" and self.brush is not None

    @property
    def marks_shown(self) -> bool:
        """Whether the pain that the user marked is in the picture."""
        return self.mode == "pain" or (self.exhibit is not None and self.exhibit.ink)

    @property
    def sides(self) -> tuple[Literal["left", "right"], ...]:
        """The sides to draw."""
        side = self.exhibit.side if self.exhibit is not None and self.exhibit.side is not None else self.side
        return ("left", "right") if side == "both" else (side,)
