"""The picture of a session: everything drawn, kept up to date, rendered only when something changed. Knows no Qt."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike
from psygnal import Signal

from app.scene.stage import Pixels, Stage  # isort: skip  (before any other of VTK: it chooses the window system)
from app.anatomy.atlas import Atlas
from app.pose import Pose
from app.scene import away, camera, exhibition, framing, legend, pointer, quality, region_line
from app.scene.legend import LegendEntry
from app.scene.model import Model
from app.scene.pick import Hit, Picker
from app.scene.quality import Pace, Tier
from app.scene.skin_spot import SkinSpot, touch_skin
from app.scene.subject import Subject, resolve
from app.session import Session, View

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.placed import Placement
    from app.placement.regions import RegionFields

#: While moving, the picture has this part of its width and height.
_MOTION_SCALE = 0.5
#: Fields of the session that decide what is shown and what stands out.
_CONTENT = ("selection", "compared", "side", "hidden", "hidden_structures", "ghosted", "isolated")
#: A flight of the camera takes this long, seconds.
_FLIGHT = 0.38


class Scene:
    """Shows one atlas and listens to one session.

    To be used from one thread. ``image`` draws when needed; everything else only edits what will be drawn.
    Pixels are counted from the top left; drags in pixels too, y downwards.
    """

    changed = Signal()
    """Emitted when the picture has become out of date (once until the next ``image``)."""

    slowed = Signal(str)
    """Emitted with the renderer's name when it was too slow to draw everything while moving, and now draws less."""

    def __init__(self, size: tuple[int, int] = (1280, 800), known_slow: Iterable[str] = ()) -> None:
        """size: width, height in pixels; known_slow: renderers that were too slow before.

        Raises DataError when this machine cannot draw.
        """
        self._size = size
        self._stage = Stage(size)
        self._session = Session()
        self._attached: Session | None = None
        self._model: Model | None = None
        self._placement: Placement | None = None
        self._library: Library | None = None
        self._picker: Picker | None = None
        self._regions: RegionFields | None = None
        self._pose = Pose(-38.0, 5.0, 1000.0, (0.0, 0.0, 0.0))
        self._moving = False
        self._reduced = False
        """Whether fewer triangles are drawn now, at less than the full size."""
        self._pace = Pace(known_slow)
        self._dirty = True
        self._pixels: Pixels | None = None
        self.covered = 0
        """Pixels at the lower edge that something else lies over: views of a selection keep clear of them."""
        self._stage.aim(self._pose)
        self.sync(self._session)

    # -- what is shown ------------------------------------------------------------------------------------------

    def show(self, atlas: Atlas, placement: Placement | None = None, library: Library | None = None) -> None:
        """Show an atlas. Called again with the same atlas it only adds the points, and keeps the camera.

        The same goes for one at another amount of its form (see ``anatomy.shaped``): only its vertices are exchanged.
        """
        self._placement, self._library = placement, library
        if self._model is not None and atlas.full.faces is self._model.atlas.full.faces:
            if atlas is not self._model.atlas:
                self._picker = None
                self._model.reshape(atlas)
        else:
            self.end_motion()
            self._picker = self._regions = None
            self._model = Model(atlas)
            self._stage.set_actors(self._model.actors)
            self.jump(framing.home(atlas, self._aspect, self._session.side))
        self.sync(self._session)

    def set_regions(self, regions: RegionFields) -> None:
        """Draw the borders of regions by these, which belong to the atlas that is shown."""
        self._regions = regions

    def attach(self, session: Session) -> None:
        """Follow this session from now on."""
        self.detach()
        self._attached = session
        for name, listener in self._listeners():
            getattr(session.events, name).connect(listener)
        self.sync(session)

    def detach(self) -> None:
        """Stop following the session."""
        if self._attached is not None:
            for name, listener in self._listeners():
                getattr(self._attached.events, name).disconnect(listener)
        self._attached = None

    def _listeners(self) -> list[tuple[str, object]]:
        content = [(name, self._on_content_change) for name in _CONTENT]
        light = [(name, self._on_light_change) for name in ("theme", "skin_opacity", "isolated")]
        pain = [(name, self._on_mode_change) for name in ("mode", "brush", "quiz", "exhibit")]
        pain += [(name, self._on_ink_change) for name in ("marked", "stroke")]
        own = [("hovered", self._on_hovered_change), ("quality", self._on_quality_change)]
        return [*content, *light, *pain, *own, ("keep_away", self._on_keep_away_change)]

    def sync(self, session: Session) -> None:
        """Show all of this session's state, without listening to it."""
        self._session = session
        self._on_light_change()
        self._on_content_change()
        self._on_ink_change()

    def _on_content_change(self) -> None:
        if self._model is not None:
            subject = self._subject(self._model.atlas)
            self._model.set_subject(subject, self._session)
            self._lay_named(self._model)
            if self._session.painting:  # the skin is clearer beside a selection
                self._model.set_light(self._session)
        self._mark_dirty()

    def _subject(self, atlas: Atlas) -> Subject:
        exhibit = self._session.exhibit
        if exhibit is None or self._library is None:
            return resolve(self._session, atlas, self._placement, self._library)
        return exhibition.resolve(exhibit, self._session.sides, atlas, self._placement, self._library)

    def _on_light_change(self) -> None:
        self._stage.set_theme(self._session.theme)
        if self._model is not None:
            self._model.set_light(self._session)
            self._model.set_look(self._session)
        self._mark_dirty()

    def _on_mode_change(self) -> None:
        self._on_light_change()
        self._on_content_change()
        self._on_ink_change()

    def _on_ink_change(self) -> None:
        if self._model is not None:
            self._model.set_marked(self._session, self._library, self._placement)
        self._mark_dirty()

    def _lay_named(self, model: Model) -> None:
        """What to keep away from, and the region that the pointer names."""
        model.set_away(away.ramps(self._session, self._library, self._placement))
        model.set_region(region_line.ramp(self._session, model.subject, self._regions))

    def _on_keep_away_change(self) -> None:
        if self._model is not None:
            self._lay_named(self._model)
        self._mark_dirty()

    def _on_hovered_change(self) -> None:
        if self._model is not None:
            self._model.set_look(self._session)
            self._lay_named(self._model)
        self._mark_dirty()

    def legend(self) -> tuple[LegendEntry, ...]:
        """What is in the picture now."""
        if self._model is None:
            return ()
        beside = ((legend.AWAY, self._model.has_away), (legend.MARKED, self._model.has_ink))
        subject, ends = self._model.subject, self._model.ends_seen(self._session)
        on_skin = "skin" not in self._session.layers_hidden
        return legend.of_subject(subject, ends, on_skin) + tuple(entry for entry, shown in beside if shown)

    # -- the picture --------------------------------------------------------------------------------------------

    @property
    def size(self) -> tuple[int, int]:
        """Width, height that the picture stands for, in pixels."""
        return self._size

    def resize(self, width: int, height: int) -> None:
        self._size = (max(width, 16), max(height, 16))
        self._fit_stage()

    @property
    def dirty(self) -> bool:
        """True when ``image`` would draw."""
        return self._dirty

    @property
    def renders(self) -> int:
        """Frames drawn so far."""
        return self._stage.renders

    @property
    def tier(self) -> Tier:
        """What is drawn with: as the user wishes, or as the machine can."""
        software = self._stage.software
        return quality.tier(
            self._session.quality, software=software, slow=not software and self._pace.is_slow(self._stage.renderer)
        )

    def image(self) -> Pixels:
        """(h, w, 3) uint8 RGB, top row first. Draws only when something changed; sparingly while moving."""
        if self._dirty or self._pixels is None:
            first = not self._stage.renders  # what can draw is asked later: it takes a moment
            tier = "software" if first else self.tier
            self._stage.set_smooth(not self._reduced)
            began = time.perf_counter()
            self._pixels = self._stage.draw(quality.oversampling(tier, self._moving, self._size))
            self._dirty = False
            if self._moving and not self._reduced and self._session.quality == "auto":
                self._heed(time.perf_counter() - began)
        return self._pixels

    def _heed(self, seconds: float) -> None:
        """A moving frame was drawn in full, and took so long."""
        if self._pace.heed(self._stage.renderer, seconds):
            self._set_reduced(True)
            self.slowed.emit(self._stage.renderer)

    def begin_motion(self) -> None:
        """Draw quickly until ``end_motion``: where the processor draws, fewer triangles at half the size."""
        if self._moving or self._model is None:
            return
        self._moving = True
        self._pace.begin()
        if self.tier == "software":
            self._set_reduced(True)

    def end_motion(self) -> None:
        """Draw everything again."""
        if self._moving:
            self._moving = False
            self._set_reduced(False)
            self._mark_dirty()

    def _on_quality_change(self) -> None:
        if self._moving:
            self._set_reduced(self.tier == "software")
        self._mark_dirty()

    def _set_reduced(self, reduced: bool) -> None:
        if self._model is None or reduced == self._reduced:
            return
        self._reduced = reduced
        if self._model.set_moving(reduced, self._session):
            self._stage.set_actors(self._model.actors)
        self._fit_stage()

    def _fit_stage(self) -> None:
        scale = _MOTION_SCALE if self._reduced else 1.0
        self._stage.resize(round(self._size[0] * scale), round(self._size[1] * scale))
        self._mark_dirty()

    def _mark_dirty(self) -> None:
        if not self._dirty:
            self._dirty = True
            self.changed.emit()

    def close(self) -> None:
        """Let go of everything that draws; the scene cannot be used afterwards."""
        self.detach()
        self._model = self._picker = self._pixels = None
        self._stage.close()

    # -- the camera ---------------------------------------------------------------------------------------------

    @property
    def pose(self) -> Pose:
        """Where the picture is taken from."""
        return self._pose

    def jump(self, pose: Pose) -> None:
        """Stand there at once."""
        self._pose = pose
        depth_per_mm = self._stage.aim(pose)
        if self._model is not None:
            self._model.set_view(pose, depth_per_mm)
        self._mark_dirty()

    def rotate(self, dx: float, dy: float) -> None:
        """Turn by a drag."""
        self.jump(camera.rotate(self._pose, dx, dy, self._size[1]))

    def spin(self, degrees: float) -> None:
        """Turn about the upright axis."""
        self.jump(replace(self._pose, azimuth=(self._pose.azimuth + degrees + 180.0) % 360.0 - 180.0))

    def pan(self, dx: float, dy: float) -> None:
        """Move by a drag."""
        self.jump(camera.pan(self._pose, dx, dy, self._size[1]))

    def zoom(self, factor: float, at: tuple[float, float] | None = None) -> None:
        """Come nearer (factor > 1), towards the pixel ``at``."""
        self.jump(camera.zoom(self._pose, factor, at, self._size))

    def look(self, view: View) -> None:
        """Jump to a standard view of head, neck and shoulders."""
        self.jump(self.view_pose(view))

    def view_pose(self, view: View | None) -> Pose:
        """The pose of a standard view, or (None) the one that shows the selection and its pain best."""
        if self._model is None:
            return self._pose
        if view is not None:
            return framing.preset(self._model.atlas, view, self._aspect)
        covered = self.covered / self._size[1]
        if self._session.exhibit is not None and self._library is not None:
            known = self._session, self._model.atlas, self._placement, self._library
            return exhibition.pose(*known, self._aspect, covered) or self._pose
        covered = min(0.2, covered)
        return framing.of_subject(self._model.atlas, self._model.subject, self._aspect, covered) or self._pose

    def fly_to_selection(self, seconds: float = _FLIGHT) -> Iterator[None]:
        """Each step stands the camera where it should be by now; ends on arrival. Draw between the steps."""
        return self._fly(self.view_pose(None), seconds)

    def fly_to_view(self, view: View, seconds: float = _FLIGHT) -> Iterator[None]:
        """The same, to a standard view."""
        return self._fly(self.view_pose(view), seconds)

    def fly_home(self, seconds: float = _FLIGHT) -> Iterator[None]:
        """The same, to the first view."""
        if self._model is None:
            return self._fly(self._pose, seconds)
        return self._fly(framing.home(self._model.atlas, self._aspect, self._session.side), seconds)

    def fly_to_pose(self, pose: Pose, seconds: float = _FLIGHT) -> Iterator[None]:
        """The same, to where the picture was taken from before."""
        return self._fly(pose, seconds)

    def fly_across(self, seconds: float = _FLIGHT) -> Iterator[None]:
        """The same, to the mirror image of where it stands: the body's other side."""
        return self._fly(camera.mirror(self._pose), seconds)

    def _fly(self, end: Pose, seconds: float) -> Iterator[None]:
        start, began = self._pose, time.monotonic()
        while (passed := time.monotonic() - began) < seconds:
            self.jump(camera.between(start, end, passed / seconds))
            yield
        self.jump(end)
        yield

    @property
    def _aspect(self) -> float:
        return self._size[0] / self._size[1]

    # -- the pointer --------------------------------------------------------------------------------------------

    def project(self, xyz: ArrayLike) -> tuple[float, float]:
        """Pixel where a place in the model (3,), mm, appears."""
        return camera.project(self._pose, np.asarray(xyz, float), self._size)

    def silhouette(self, rows: int) -> list[tuple[float, float]]:
        """Left and right end of the body, pixels, in rows of equal height from the top; left > right where none is."""
        if self._model is None:
            return []
        return framing.silhouette(self._model.atlas, self._pose, self._size, rows)

    def pick(self, x: float, y: float) -> Hit | None:
        """What the pixel shows: a marker before muscles and bones, as far as they are visible, before the skin."""
        if self._model is None:
            return None
        return pointer.touch(self._model, self._tree(self._model), self._session, self._pose, x, y, self._size)

    def touch_skin(self, x: float, y: float) -> SkinSpot | None:
        """Where the pixel meets the skin, whatever else is there; None beside it."""
        if self._model is None:
            return None
        return touch_skin(self._model.atlas, self._tree(self._model), self._pose, x, y, self._size)

    def _tree(self, model: Model) -> Picker:
        if self._picker is None:
            self._picker = Picker(model.atlas)
        return self._picker
