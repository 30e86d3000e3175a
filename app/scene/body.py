"""The whole body at one level of detail, and how it shows roles, colours and pain."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonCore import vtkInformation
from vtkmodules.vtkRenderingCore import vtkActor
from vtkmodules.vtkRenderingOpenGL2 import vtkOpenGLActor

from app.anatomy.atlas import Atlas, Floats, Level, Span
from app.scene import materials, palette
from app.scene.emphasis import Role
from app.scene.figure import Layer, spread
from app.scene.relief import fibre_grain, folds, nooks, openness

#: Bones, cartilage and teeth lie side by side in an atlas and are drawn as one.
_HARD = ("bone", "cartilage", "tooth")


class Body:
    """Actors of one level. Everything here edits arrays; nothing draws."""

    def __init__(self, atlas: Atlas, level: Level, like: Body | None = None) -> None:
        """like: the full body; given for the light level, which borrows its measures and is drawn in fewer passes."""
        self._level = level
        self._atlas = atlas
        self._hard = self._layer(_HARD, materials.BONE)
        self._eyes = self._layer(("eye",), materials.EYE)
        self._muscles = self._layer(("muscle",), materials.MUSCLE)
        self._ghosts = self._layer(("muscle",), materials.GHOST, share=self._muscles)
        self._veils = self._layer(("muscle",), materials.VEIL, share=self._muscles)
        self._hard_ghosts = self._layer(_HARD, materials.GHOST, share=self._hard)
        self._eye_ghosts = self._layer(("eye",), materials.GHOST, share=self._eyes)
        self._skin = self._layer(("skin",), materials.SKIN)
        self._skin_depth = None if like else self._layer(("skin",), materials.SKIN_DEPTH, share=self._skin)
        self._measures: dict[str, Floats] = {}
        if self._hard:
            self._hard.add_attribute("open", self._measure("bone", openness, self._hard, like))
            self._hard.add_attribute("polish", self._polish(self._hard.span))
            self._held = self._hard.add_attribute("held", np.zeros((len(self._hard.colours), 2), np.float32))
        self._aim_eyes()
        if self._muscles:
            self._muscles.add_attribute("open", self._measure("muscle", openness, self._muscles, like))
            self._muscles.add_attribute("fibre", fibre_grain(level, self._muscles.span))
            self._state = self._muscles.add_attribute("state", np.zeros(len(self._muscles.colours), np.float32))
        if self._skin:
            self._skin.colours[:] = [int(c * 255) for c in palette.TISSUE["skin"]]
            self._pain = self._skin.add_attribute("pain", np.zeros((len(self._skin.colours), 2), np.float32))
            self._ink = self._skin.add_attribute("ink", np.zeros(len(self._skin.colours), np.float32))
            self._away = self._skin.add_attribute("away", np.zeros((len(self._skin.colours), 2), np.float32))
            self._region = self._skin.add_attribute("region", np.zeros(len(self._skin.colours), np.float32))
            self._rival = self._skin.add_attribute("rival", np.zeros((len(self._skin.colours), 3), np.float32))
            self._beside = self._skin.add_attribute("beside", np.zeros((len(self._skin.colours), 3), np.float32))
            self._skin.add_attribute("fold", self._measure("skin", folds, self._skin, like))
            self._skin_open = self._skin.add_attribute("open", np.ones(len(self._skin.colours), np.float32))
            _write_depth((self._skin_depth or self._skin).actor)
        for layer in (self._skin, self._skin_depth, *self._pale):
            if layer:
                layer.actor.ForceTranslucentOn()
                layer.actor.GetProperty().BackfaceCullingOn()

    def _measure(self, name: str, measure: Callable[[Level, Span], Floats], layer: Layer, like: Body | None) -> Floats:
        """A measure of the surface per vertex of the layer: taken here, or carried over from the full body."""
        if like is None:
            self._measures[name] = measure(self._level, layer.span)
        else:
            source = self._atlas.motion_source[layer.span.vertex_start : layer.span.vertex_stop]
            whole = like._measures[name]
            self._measures[name] = whole[source - like._layer_of(name).span.vertex_start]
        return self._measures[name]

    def shade_skin(self, like: Body | None = None) -> None:
        """Darken nostrils, ears and the corners of the eyes. Seen on opaque skin only, and measured (a tenth of a
        second) when that is first shown."""
        if self._skin and "opaque skin" not in self._measures:
            self._skin_open[:] = self._measure("opaque skin", nooks, self._skin, like)
            self._skin.touch("open")

    def _polish(self, span: Span) -> Floats:
        """(n,) float32 how much each vertex of the hard tissues shines."""
        values = np.zeros(span.vertex_stop - span.vertex_start, np.float32)
        hard = [info for info in self._atlas.structures.values() if info.tissue in _HARD]
        spread(self._level, span, {info.id: palette.POLISH[info.tissue] for info in hard}, values)
        return values

    def _layer_of(self, name: str) -> Layer:
        layer = {"bone": self._hard, "muscle": self._muscles, "skin": self._skin, "opaque skin": self._skin}[name]
        assert layer is not None
        return layer

    def _layer(self, tissues: tuple[str, ...], program: materials.Program, share: Layer | None = None) -> Layer | None:
        spans = [self._level.spans[i.id] for i in self._atlas.structures.values() if i.tissue in tissues]
        if not spans:
            return None
        whole = Span(
            min(s.vertex_start for s in spans),
            max(s.vertex_stop for s in spans),
            min(s.face_start for s in spans),
            max(s.face_stop for s in spans),
        )
        return Layer(self._level, whole, program, share=share)

    @property
    def _layers(self) -> list[Layer]:
        every = (self._hard, self._eyes, self._muscles, *self._pale, self._skin, self._skin_depth)
        return [layer for layer in every if layer]

    @property
    def _pale(self) -> tuple[Layer | None, ...]:
        """Those of which only the rim is drawn."""
        return (self._hard_ghosts, self._eye_ghosts, self._ghosts, self._veils)

    @property
    def solid(self) -> list[vtkActor]:
        """Drawn before everything translucent."""
        return [layer.actor for layer in (self._hard, self._eyes, self._muscles) if layer]

    @property
    def ghosts(self) -> list[vtkActor]:
        return [layer.actor for layer in self._pale if layer]

    @property
    def skin(self) -> list[vtkActor]:
        """In drawing order: depth, then colour."""
        return [layer.actor for layer in (self._skin_depth, self._skin) if layer]

    @property
    def actors(self) -> list[vtkActor]:
        return self.solid + self.ghosts + self.skin

    def reshape(self, atlas: Atlas, level: Level) -> None:
        """Take on the shape of the atlas at another amount of its form; shadows and folds stay as first measured."""
        self._atlas, self._level = atlas, level
        for layer in self._layers:
            layer.reshape(level)
        self._aim_eyes()

    def _aim_eyes(self) -> None:
        """Tell the eyes where they are; left and right lie alike."""
        if self._eyes:
            eye = next(i.id for i in self._atlas.structures.values() if i.tissue == "eye")
            vertices = self._level.structure_vertices(eye)
            low, high = vertices.min(axis=0), vertices.max(axis=0)
            centre = (low + high) / 2
            place = [abs(float(centre[0])), float(centre[1]), float(centre[2])]
            materials.set_uniforms(self._eyes.actor, {"sight": place, "ball": float((high - low)[2] / 2)})

    def set_roles(
        self,
        roles: Mapping[str, Role],
        colours: Mapping[str, tuple[int, int, int]],
        hovered: str | None,
        skin: bool,
        veiled: Collection[str] = (),
    ) -> None:
        """Show, colour and light the structures as their roles say; of ``veiled`` ghosts more is seen than the rim."""
        shown = [i for i, role in roles.items() if role is not Role.HIDDEN]
        tissue = {i: self._atlas.structures[i].tissue for i in shown}
        for layer, pale, tissues in (
            (self._hard, self._hard_ghosts, _HARD),
            (self._eyes, self._eye_ghosts, ("eye",)),
            (self._muscles, self._ghosts, ("muscle",)),
        ):
            if layer is None or pale is None:
                continue
            mine = [i for i in shown if tissue[i] in tissues]
            layer.show(i for i in mine if roles[i] is not Role.GHOST)
            faint = [i for i in mine if roles[i] is Role.GHOST]
            if pale is self._ghosts and self._veils:
                self._veils.show(i for i in faint if i in veiled)
                faint = [i for i in faint if i not in veiled]
            pale.show(faint)
            spread(self._level, layer.span, {i: colours[i] for i in mine}, layer.colours)
            layer.touch("colour")
        if self._muscles:
            muscles = [i for i in shown if tissue[i] == "muscle"]
            state = {i: _state(roles[i], i == hovered, self._atlas.borrowed(i)) for i in muscles}
            spread(self._level, self._muscles.span, state, self._state)
            self._muscles.touch("state")
        for layer in (self._skin, self._skin_depth):
            if layer:
                layer.show(["skin"] if skin else [])

    @property
    def hard_span(self) -> Span | None:
        """The slice of this level's vertices that are bone, cartilage or tooth."""
        return self._hard.span if self._hard else None

    def set_held(self, values: Floats) -> None:
        """(n, 2) ramps over this level's hard vertices: origin and insertion of what is selected."""
        if self._hard:
            self._held[:] = values
            self._hard.touch("held")

    def set_pain(self, essential: NDArray[np.uint8] | None, spillover: NDArray[np.uint8] | None) -> None:
        """(n,) ramps over this level's skin vertices; None where there is no such zone."""
        if not self._skin:
            return
        self._pain[:, 0] = 0 if essential is None else essential
        self._pain[:, 1] = 0 if spillover is None else spillover
        self._skin.touch("pain")

    def set_rivals(self, usual: Floats, rare: Floats) -> None:
        """(n, 3) ramps each over this level's skin vertices: the pain of up to three points."""
        if self._skin:
            self._rival[:], self._beside[:] = usual, rare
            self._skin.touch("rival")
            self._skin.touch("beside")

    def set_ink(self, values: NDArray[np.uint8] | None) -> None:
        """(n,) painted pain, 0..255, over this level's skin vertices."""
        if self._skin:
            self._ink[:] = 0 if values is None else values
            self._skin.touch("ink")

    def set_away(self, values: NDArray[np.uint8] | None) -> None:
        """(n, 2) ramps over this level's skin vertices: what to keep away from, and what of it is pointed at."""
        if self._skin:
            self._away[:] = 0 if values is None else values
            self._skin.touch("away")

    def set_region(self, values: NDArray[np.uint8] | None) -> None:
        """(n,) ramp over this level's skin vertices: the region that the pointer names."""
        if self._skin:
            self._region[:] = 0 if values is None else values
            self._skin.touch("region")

    def set_uniforms(self, values: Mapping[str, materials.Uniform]) -> None:
        for actor in self.actors:
            materials.set_uniforms(actor, values)

    def set_pull(self, depth_per_mm: float) -> None:
        """Keep the skin's depth just behind its colour, so that the two passes never fight."""
        if self._skin_depth:
            materials.set_pull(self._skin_depth.actor, -0.4 * depth_per_mm)

    def set_active(self, active: bool) -> None:
        """Take part in the next frames or not, without losing what is shown."""
        for layer in self._layers:
            layer.set_active(active)


def _state(role: Role, hovered: bool, schematic: bool) -> float:
    """What the shader of muscles reads: the sum of 1 selected, 2 hovered, 4 schematic, 8 answered by mistake."""
    return (role is Role.LIT) + 2.0 * hovered + 4.0 * schematic + 8.0 * (role is Role.WRONG)


def _write_depth(actor: vtkActor) -> None:
    """Translucent actors do not write depth; this one does nothing else."""
    keys = actor.GetPropertyKeys() or vtkInformation()
    keys.Set(vtkOpenGLActor.GLDepthMaskOverride(), 1)
    actor.SetPropertyKeys(keys)
