"""The picture of a session: everything drawn, kept up to date, rendered only when something changed. Knows no Qt."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from psygnal import Signal

from app.scene.stage import Pixels, Stage  # isort: skip  (must be the first import of VTK)
from app.anatomy.atlas import Atlas
from app.scene import camera, emphasis, framing, legend, materials
from app.scene.body import Body
from app.scene.camera import Pose
from app.scene.emphasis import Cover, Role
from app.scene.marks import Marks
from app.scene.pick import Hit, Picker, structure_hit
from app.scene.subject import Subject, resolve
from app.session import Session, View

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.placed import Placement

#: While moving the picture has this part of the size.
_MOTION_SCALE = 0.5
#: A marker is picked within this many pixels.
_MARKER_REACH = 11.0


class Scene:
    """Shows one atlas and listens to one session.

    Call from one thread only (the one that made it). ``image`` draws when needed; every other method only edits.
    """

    changed = Signal()
    """Emitted when the picture is out of date (once until the next ``image``)."""

    def __init__(self, size: tuple[int, int] = (1280, 800)) -> None:
        """size: width, height in pixels. Raises DataError when this machine cannot draw."""
        self._size = size
        self._stage = Stage(size)
        self._session = Session()
        self._attached: Session | None = None
        self._atlas: Atlas | None = None
        self._placement: Placement | None = None
        self._library: Library | None = None
        self._body: Body | None = None
        self._light_body: Body | None = None
        self._marks: Marks | None = None
        self._cover: Cover | None = None
        self._picker: Picker | None = None
        self._subject = Subject()
        self._roles: dict[str, Role] = {}
        self._pose = Pose(-35.0, 6.0, 1000.0, (0.0, 0.0, 0.0))
        self._moving = False
        self._dirty = True
        self._pixels: Pixels | None = None

    # -- what is shown ------------------------------------------------------------------------------------------

    def show(self, atlas: Atlas, placement: Placement | None = None, library: Library | None = None) -> None:
        """Show an atlas. Called again with the same atlas it only adds the points, and keeps the camera."""
        if atlas is not self._atlas:
            self._clear()
            self._atlas = atlas
            self._cover = Cover(atlas)
            self._body = Body(atlas, atlas.full)
            self._marks = Marks()
            self._assemble()
            self._set_pose(framing.home(atlas, self._aspect))
        self._placement, self._library = placement, library
        self.sync(self._session)

    def attach(self, session: Session) -> None:
        """Follow this session from now on."""
        self.detach()
        self._session = self._attached = session
        session.events.selection.connect(self._on_content_change)
        session.events.side.connect(self._on_content_change)
        session.events.hidden.connect(self._on_content_change)
        session.events.hovered.connect(self._on_hovered_change)
        session.events.theme.connect(self._on_theme_change)
        session.events.skin_opacity.connect(self._on_skin_opacity_change)
        self.sync(session)

    def detach(self) -> None:
        """Stop following the session."""
        if self._attached is None:
            return
        events = self._attached.events
        for signal in (events.selection, events.side, events.hidden):
            signal.disconnect(self._on_content_change)
        events.hovered.disconnect(self._on_hovered_change)
        events.theme.disconnect(self._on_theme_change)
        events.skin_opacity.disconnect(self._on_skin_opacity_change)
        self._attached = None

    def sync(self, session: Session) -> None:
        """Show all of this session's state, without listening to it."""
        self._session = session
        self._apply_theme()
        self._apply_skin()
        self._apply_content()

    def _on_content_change(self) -> None:
        self._apply_content()

    def _on_hovered_change(self) -> None:
        self._apply_roles()

    def _on_theme_change(self) -> None:
        self._apply_theme()
        self._apply_roles()

    def _on_skin_opacity_change(self) -> None:
        self._apply_skin()

    def _apply_content(self) -> None:
        if self._atlas is None or self._cover is None:
            return
        self._subject = resolve(self._session, self._atlas, self._placement, self._library)
        subject = self._subject
        self._roles = emphasis.roles(self._atlas, subject.lit, subject.kin, self._session.hidden, self._cover)
        glow = [point.position for point in subject.points] + [materials.NOWHERE] * 2
        near = {"glowA": glow[0], "glowB": glow[1]}
        for body in self._bodies:
            body.set_uniforms(near)
            self._apply_pain(body)
        self._apply_roles()

    def _apply_pain(self, body: Body) -> None:
        assert self._atlas is not None
        essential, spillover = self._subject.essential, self._subject.spillover
        if body is self._light_body:
            skin = self._atlas.motion.spans["skin"]
            index = self._atlas.motion_source[skin.vertex_start : skin.vertex_stop] - self._atlas.skin.vertex_start
            essential = None if essential is None else essential[index]
            spillover = None if spillover is None else spillover[index]
        body.set_pain(essential, spillover)

    def _apply_roles(self) -> None:
        if self._atlas is None or self._marks is None:
            return
        session = self._session
        colours = emphasis.colours(self._atlas, self._roles, session.theme)
        for body in self._bodies:
            body.set_roles(self._roles, colours, session.hovered, "skin" not in session.hidden)
        self._marks.show(self._subject, session.hovered)
        self._mark_dirty()

    def _apply_theme(self) -> None:
        self._stage.set_theme(self._session.theme)
        for body in self._bodies:
            body.set_uniforms(materials.mood_uniforms(self._session.theme))
        self._apply_skin()

    def _apply_skin(self) -> None:
        values = materials.skin_uniforms(self._session.skin_opacity, self._session.theme)
        for body in self._bodies:
            body.set_uniforms(values)
        self._mark_dirty()

    @property
    def _bodies(self) -> list[Body]:
        return [body for body in (self._body, self._light_body) if body is not None]

    def _assemble(self) -> None:
        """Add all actors in drawing order."""
        assert self._marks is not None
        self._stage.remove_all()
        bodies = self._bodies
        for body in bodies:
            body.set_uniforms({**materials.FIXED, "fibreDetail": 0.45 if body is self._light_body else 1.0})
        groups = [body.solid for body in bodies] + [self._marks.solid] + [body.ghosts for body in bodies]
        groups += [self._marks.under_skin] + [body.skin for body in bodies] + [self._marks.over_all]
        for group in groups:
            for actor in group:
                self._stage.add(actor)

    def _clear(self) -> None:
        self._stage.remove_all()
        self._atlas = self._body = self._light_body = self._marks = self._cover = self._picker = None
        self._subject, self._roles = Subject(), {}

    # -- the picture --------------------------------------------------------------------------------------------

    @property
    def size(self) -> tuple[int, int]:
        """Width, height that the picture stands for, in pixels."""
        return self._size

    def resize(self, width: int, height: int) -> None:
        self._size = (max(width, 16), max(height, 16))
        self._fit_stage()
        self._mark_dirty()

    @property
    def dirty(self) -> bool:
        return self._dirty

    @property
    def renders(self) -> int:
        """Frames drawn so far."""
        return self._stage.renders

    def image(self) -> Pixels:
        """(h, w, 3) uint8 RGB, top row first. Draws only when something changed; half the size while moving."""
        if self._dirty or self._pixels is None:
            self._stage.set_quality(smooth=not self._moving)
            self._pixels = self._stage.draw()
            self._dirty = False
        return self._pixels

    def begin_motion(self) -> None:
        """Draw quickly until ``end_motion``: the light level at half the size, where the processor draws."""
        if self._moving or self._atlas is None or self._body is None:
            return
        self.image()
        if not self._stage.software:
            return
        self._moving = True
        if self._light_body is None:
            self._light_body = Body(self._atlas, self._atlas.motion)
            self._assemble()
            self._set_pose(self._pose)
            self.sync(self._session)
        self._body.set_active(False)
        self._light_body.set_active(True)
        self._fit_stage()
        self._mark_dirty()

    def end_motion(self) -> None:
        """Draw the full level again."""
        if not self._moving:
            return
        self._moving = False
        if self._body and self._light_body:
            self._light_body.set_active(False)
            self._body.set_active(True)
        self._fit_stage()
        self._mark_dirty()

    def _fit_stage(self) -> None:
        scale = _MOTION_SCALE if self._moving else 1.0
        self._stage.resize(round(self._size[0] * scale), round(self._size[1] * scale))

    def _mark_dirty(self) -> None:
        if not self._dirty:
            self._dirty = True
            self.changed.emit()

    # -- the camera ---------------------------------------------------------------------------------------------

    @property
    def pose(self) -> Pose:
        return self._pose

    @property
    def _aspect(self) -> float:
        return self._size[0] / self._size[1]

    def _set_pose(self, pose: Pose) -> None:
        self._pose = pose
        depth_per_mm = self._stage.aim(pose)
        for body in self._bodies:
            body.set_pull(depth_per_mm)
        if self._marks is not None:
            self._marks.set_pull(depth_per_mm)
        self._mark_dirty()

    def rotate(self, dx: float, dy: float) -> None:
        """Turn by a drag in pixels, y downwards."""
        self._set_pose(camera.rotate(self._pose, dx, dy))

    def pan(self, dx: float, dy: float) -> None:
        """Move by a drag in pixels, y downwards."""
        self._set_pose(camera.pan(self._pose, dx, dy, self._size[1]))

    def zoom(self, factor: float, at: tuple[float, float] | None = None) -> None:
        """Come nearer (factor > 1), towards the pixel ``at``."""
        self._set_pose(camera.zoom(self._pose, factor, at, self._size))

    def look(self, view: View) -> None:
        """Jump to a preset view of the whole head, neck and shoulders."""
        if self._atlas is not None:
            self._set_pose(framing.preset(self._atlas, view, self._aspect))

    def view_pose(self, view: View | None) -> Pose:
        """The pose of a preset, or the one that shows the selection best."""
        assert self._atlas is not None
        if view is not None:
            return framing.preset(self._atlas, view, self._aspect)
        return framing.of_subject(self._atlas, self._subject, self._aspect) or self._pose

    def jump(self, pose: Pose) -> None:
        """Stand there at once."""
        self._set_pose(pose)

    def fly_to_selection(self, seconds: float = 0.38) -> Iterator[None]:
        """Each step sets the camera where it should be by now; ends when it has arrived. Draw between the steps."""
        return self._fly(self.view_pose(None), seconds)

    def fly_to_view(self, view: View, seconds: float = 0.38) -> Iterator[None]:
        """The same towards a preset."""
        return self._fly(self.view_pose(view), seconds)

    def fly_home(self, seconds: float = 0.38) -> Iterator[None]:
        """The same towards the first view."""
        assert self._atlas is not None
        return self._fly(framing.home(self._atlas, self._aspect), seconds)

    def _fly(self, end: Pose, seconds: float) -> Iterator[None]:
        start, began = self._pose, time.monotonic()
        while (t := (time.monotonic() - began) / seconds) < 1:
            self._set_pose(camera.between(start, end, t))
            yield
        self._set_pose(end)
        yield

    def project(self, xyz: NDArray[np.float64] | tuple[float, float, float]) -> tuple[float, float]:
        """Pixel (x, y from the top left) where a place in the model (mm) appears."""
        return camera.project(self._pose, np.asarray(xyz, float), self._size)

    # -- the pointer --------------------------------------------------------------------------------------------

    def pick(self, x: float, y: float) -> Hit | None:
        """What the pixel shows: markers first, then muscles and bones as they are visible, then the skin."""
        if self._atlas is None:
            return None
        if self._picker is None:
            self._picker = Picker(self._atlas)
        start, end = camera.ray(self._pose, x, y, self._size)
        touch = self._picker.cast(start, end, self._is_solid)
        skin = self._picker.cast(start, end, lambda structure: structure == "skin")
        marker = self._marker_at(x, y, touch.distance if touch else np.inf)
        if marker is not None:
            return marker
        opaque = self._session.skin_opacity > 0.9 and "skin" not in self._session.hidden
        if touch and not (opaque and skin):
            return structure_hit(touch, skin)
        return structure_hit(skin, skin) if skin else None

    def _is_solid(self, structure: str) -> bool:
        return self._roles.get(structure, Role.HIDDEN) not in (Role.HIDDEN, Role.GHOST)

    def _marker_at(self, x: float, y: float, limit: float) -> Hit | None:
        """The nearest marker within reach; quiet ones only where nothing solid buries them."""
        if self._marks is None:
            return None
        best, found = _MARKER_REACH, None
        for k, point in enumerate(self._marks.shown):
            at = np.asarray(point.position, float)
            px, py = self.project(at)
            away = float(np.hypot(px - x, py - y))
            lit = k < len(self._subject.points)
            if away < best and (lit or self._marks.visible(at, self._pose, limit)):
                best = away
                found = Hit("point", point.point_id, point.side, (float(at[0]), float(at[1]), float(at[2])))
        return found

    def legend(self) -> tuple[legend.LegendEntry, ...]:
        """What is in the picture now."""
        subject = self._subject
        return legend.entries(
            point=bool(subject.points),
            essential=subject.essential is not None,
            spillover=subject.spillover is not None,
            deep=bool(subject.deep),
        )

    def close(self) -> None:
        """Let go of everything that draws; the scene cannot be used afterwards."""
        self.detach()
        self._clear()
        self._stage.close()
