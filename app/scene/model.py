"""One atlas as actors: both levels of detail and the marks, kept in step with a subject and the session's look."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkActor

from app.anatomy.atlas import Atlas, Ints
from app.marked import Paint
from app.placement.holds import End
from app.pose import Pose
from app.scene import band, comparison, emphasis, held, ink, materials
from app.scene.body import Body
from app.scene.emphasis import Cover, Role
from app.scene.ink_places import InkPlaces
from app.scene.marks import Marks
from app.scene.subject import Subject
from app.session import Session

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.placed import Placement

#: From this opacity on the skin has shadows of its own.
_SOLID = 0.65


class Model:
    """Edits arrays and uniforms; draws nothing. The light level is made when it is first needed."""

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        self.subject = Subject()
        self.roles: dict[str, Role] = {}
        self._ends: frozenset[End] = frozenset()
        self.marks = Marks()
        self._ink_places = InkPlaces()
        self._ink: Paint | None = None
        self._away: NDArray[np.uint8] | None = None
        self._region: NDArray[np.uint8] | None = None
        self._cover = Cover(atlas)
        self._full = Body(atlas, atlas.full)
        self._full.set_uniforms({**materials.FIXED, "fibreDetail": 1.0})
        self._light: Body | None = None
        self._depth_per_mm = 0.0

    @property
    def _bodies(self) -> list[Body]:
        return [body for body in (self._full, self._light) if body is not None]

    @property
    def actors(self) -> list[vtkActor]:
        """All actors, in drawing order: solid, ghosts, deep pain, skin, what shines over everything."""
        bodies = self._bodies
        groups = [body.solid for body in bodies] + [self.marks.solid] + [body.ghosts for body in bodies]
        groups += [self.marks.under_skin] + [body.skin for body in bodies]
        groups += [[self._ink_places.actor], self.marks.over_all]
        return [actor for group in groups for actor in group]

    def set_moving(self, moving: bool, session: Session) -> bool:
        """Show the light level or the full one; True when new actors came to be."""
        fresh = moving and self._light is None
        if fresh:
            self._light = Body(self.atlas, self.atlas.motion, like=self._full)
            self._light.set_uniforms({**materials.FIXED, "fibreDetail": 0.45})
            self._light.set_pull(self._depth_per_mm)
            self.set_light(session)
            self.set_subject(self.subject, session)
            self._lay_ink()
            self._lay_away(self._light)
            self._lay_region(self._light)
        self._full.set_active(not moving)
        if self._light is not None:
            self._light.set_active(moving)
        return fresh

    def reshape(self, atlas: Atlas) -> None:
        """Take on the shape of the same atlas at another amount of its form; ``set_subject`` has to follow."""
        self.atlas = atlas
        self._full.reshape(atlas, atlas.full)
        if self._light is not None:
            self._light.reshape(atlas, atlas.motion)

    def set_subject(self, subject: Subject, session: Session) -> None:
        """Show this subject: roles, colours, pain, marks."""
        self.subject = subject
        by_hand = session.by_hand
        self.roles = emphasis.roles(
            self.atlas,
            subject.lit,
            subject.kin,
            session.layers_hidden,
            self._cover,
            subject.wrong,
            without=by_hand.hidden,
            ghosted=by_hand.ghosted,
            only=by_hand.isolated,
        )
        solid = {name for name, role in self.roles.items() if role not in (Role.HIDDEN, Role.GHOST)}
        self._ends = held.ends_on(subject.holds, self.atlas, solid)
        glow = [point.position for point in subject.points] + [materials.NOWHERE] * 2
        strips = band.uniforms(self.atlas, () if subject.rivals else subject.points)
        for body in self._bodies:
            body.set_uniforms({"glowA": glow[0], "glowB": glow[1], **strips})
            self._set_pain(body)
        self._set_held()
        self.set_look(session)

    def set_look(self, session: Session) -> None:
        """Colours of the theme, what is hidden, and what the pointer is over."""
        aching = emphasis.aching(self.subject.points + self.subject.unmarked)
        colours = emphasis.colours(self.atlas, self.roles, session.theme) | aching
        colours |= emphasis.hovering(self.atlas, session.hovered, colours)
        named = _named_region(self.subject, session.hovered)
        for body in self._bodies:
            body.set_roles(self.roles, colours, session.hovered, ink.skin_shown(session), session.by_hand.ghosted)
            body.set_uniforms(named)
        self.marks.show(self.subject, session.hovered)

    def ends_seen(self, session: Session) -> frozenset[End]:
        """Of where the selected muscle starts and ends, what is not hidden, with its bones or under the skin."""
        return frozenset() if ink.skin_hides(session) else self._ends

    def set_marked(self, session: Session, library: Library | None, placement: Placement | None) -> None:
        """The pain that the user marks, where pain is marked."""
        places = session.marked.places if session.marks_shown else ()
        wash = self._ink_places.show(self.atlas, library, placement, places)
        paint = ink.painted(session, self.atlas)
        self._ink = wash if paint is None else paint if wash is None else np.maximum(paint, wash)
        self._lay_ink()

    def set_away(self, values: NDArray[np.uint8] | None) -> None:
        """(n_skin, 2) ramps of what to keep away from, see ``away``; None: nothing."""
        if self._away is None and values is None:
            return
        self._away = values
        for body in self._bodies:
            self._lay_away(body)

    def _lay_away(self, body: Body) -> None:
        light = body is self._light and self._away is not None
        body.set_away(self._away[self._light_skin] if light else self._away)  # type: ignore[index]

    def set_region(self, values: NDArray[np.uint8] | None) -> None:
        """(n_skin,) ramp of the region that the pointer names, see ``region_line``; None: none."""
        if self._region is None and values is None:
            return
        self._region = values
        for body in self._bodies:
            self._lay_region(body)

    def _lay_region(self, body: Body) -> None:
        light = body is self._light and self._region is not None
        body.set_region(self._region[self._light_skin] if light else self._region)  # type: ignore[index]

    @property
    def has_away(self) -> bool:
        """Whether the picture shows something to keep away from."""
        return self._away is not None

    @property
    def has_ink(self) -> bool:
        """Whether pain is marked in the picture."""
        return self._ink is not None or bool(self._ink_places.actor.GetVisibility())

    def _lay_ink(self) -> None:
        for body in self._bodies:
            light = body is self._light and self._ink is not None
            body.set_ink(self._ink[self._light_skin] if light else self._ink)  # type: ignore[index]

    def set_light(self, session: Session) -> None:
        """The theme's light, and how clear the skin is."""
        values = materials.mood_uniforms(session.theme) | materials.skin_uniforms(
            ink.skin_opacity(session), session.theme
        )
        for body in self._bodies:
            body.set_uniforms(values)
            if ink.skin_opacity(session) > _SOLID:
                body.shade_skin(None if body is self._full else self._full)

    def set_view(self, pose: Pose, depth_per_mm: float) -> None:
        """Follow the camera; depth_per_mm: how much depth (NDC) one millimetre is there."""
        self._depth_per_mm = depth_per_mm
        for body in self._bodies:
            body.set_pull(depth_per_mm)
        self.marks.set_view(pose, depth_per_mm)
        self._ink_places.set_view(pose)

    def _set_pain(self, body: Body) -> None:
        essential, spillover = self.subject.essential, self.subject.spillover
        if body is self._light:
            essential = None if essential is None else essential[self._light_skin]
            spillover = None if spillover is None else spillover[self._light_skin]
        body.set_pain(essential, spillover)
        rivals = self.subject.rivals
        body.set_uniforms({"comparing": float(bool(rivals))})
        if rivals:
            skin = self.atlas.skin
            usual, rare = comparison.ramps(rivals, skin.vertex_stop - skin.vertex_start)
            light = self._light_skin if body is self._light else slice(None)
            body.set_rivals(usual[light], rare[light])

    def _set_held(self) -> None:
        """Where the selected muscle holds on to bone."""
        span = self._full.hard_span
        if span is None:
            return
        values = held.ramps(self.subject.holds, span)
        self._full.set_held(values)
        if self._light is not None and (own := self._light.hard_span) is not None:
            source = self.atlas.motion_source[own.vertex_start : own.vertex_stop]
            self._light.set_held(values[source - span.vertex_start])

    @property
    def _light_skin(self) -> Ints:
        """For each skin vertex of the light level the one of the full skin that it stands for."""
        skin = self.atlas.motion.spans["skin"]
        return self.atlas.motion_source[skin.vertex_start : skin.vertex_stop] - self.atlas.skin.vertex_start


def _named_region(subject: Subject, hovered: str | None) -> dict[str, materials.Uniform]:
    """Where the skin's pain stands out while ``region:<id>`` is hovered: the zone's middle per side, and its reach."""
    found: dict[str, tuple[float, float, float]] = {}
    reach = 0.0
    for zone in (zone for point in subject.points for zone in point.zones):
        if f"region:{zone.region}" == hovered and zone.centroid is not None:
            found.setdefault(zone.side, zone.centroid)
            reach = max(reach, 10.0 * math.sqrt(zone.area_cm2 / math.pi))
    spots = [*found.values(), materials.NOWHERE, materials.NOWHERE]
    return {"namedA": spots[0], "namedB": spots[1], "namedReach": reach}
