"""How each tissue is shaded: binds the programs of ``shaders`` to actors and sets their uniforms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vtkmodules.vtkRenderingCore import vtkActor

from app.scene import away, band, comparison, held, ink, palette, region_line, shaders
from app.session import Theme

Uniform = float | Sequence[float]

#: A place that no glow reaches, mm.
NOWHERE = (0.0, 0.0, 1e5)


@dataclass(frozen=True, slots=True)
class Program:
    """One shading program: what replaces VTK's light code, what it needs from the vertices, and its uniforms."""

    fragment: str
    functions: str = shaders.LIGHTING
    attributes: Mapping[str, str] = field(default_factory=dict)
    """Vertex attribute -> GLSL type; the fragment program reads ``<name>V``."""
    place: bool = False
    """True when the fragment program reads the model position ``placeMM`` (mm)."""
    model_normal: bool = False
    """True when the fragment program reads the model-space normal ``normalMCV``."""
    pulled: bool = False
    """True to draw a little nearer to the eye than it is (vertex uniform ``pull``, in depth)."""
    in_front: bool = False
    """True to draw over everything that was drawn before."""


BONE = Program(
    shaders.BONE.replace("HELD", held.FRAGMENT), attributes={"open": "float", "polish": "float", "held": "vec2"}
)
EYE = Program(shaders.EYE, place=True)
MUSCLE = Program(
    shaders.MUSCLE.replace("STRIA_MM", "1.5").replace("RULED_MM", "2.5").replace("BAND", band.FRAGMENT),
    functions=shaders.LIGHTING + shaders.NOISE,
    attributes={"fibre": "vec3", "state": "float", "open": "float"},
    place=True,
)
GHOST = Program(shaders.GHOST.replace("VEIL", "0.035"))
VEIL = Program(shaders.GHOST.replace("VEIL", "0.34"))
SKIN = Program(
    shaders.SKIN.replace("COMPARED", comparison.FRAGMENT)
    .replace("REGION", region_line.FRAGMENT)
    .replace("AWAY", away.FRAGMENT)
    .replace("PAINTED", ink.FRAGMENT),
    functions=shaders.LIGHTING + shaders.SKIN_FUNCTIONS + comparison.FUNCTIONS + away.FUNCTIONS + ink.FUNCTIONS,
    attributes={
        "pain": "vec2",
        "fold": "float",
        "open": "float",
        "ink": "float",
        "away": "vec2",
        "region": "float",
        "rival": "vec3",
        "beside": "vec3",
    },
    place=True,
    model_normal=True,
)
SKIN_DEPTH = Program(shaders.SKIN_DEPTH, functions="", pulled=True)
MARKER = Program(shaders.MARKER, functions="")
QUIET = Program(shaders.MARKER, functions="", pulled=True)
BEACON = Program(shaders.BEACON, functions="", attributes={"outward": "vec3"}, in_front=True)
RING = Program(shaders.RING, functions="", attributes={"outward": "vec3"}, in_front=True)
GROUND = Program(shaders.GROUND, functions=shaders.GROUND_FUNCTIONS)
DEEP = Program(shaders.DEEP, functions="", attributes={"state": "float", "share": "float"})
DEEP_THROUGH = Program(shaders.DEEP, functions="", attributes=DEEP.attributes, in_front=True)


def bind(actor: vtkActor, program: Program) -> None:
    """Give the actor that program (once, before its first frame)."""
    prop = actor.GetShaderProperty()
    vertex_dec, vertex, fragment_dec = "", "", ""
    for name, kind in program.attributes.items():
        vertex_dec += f"in {kind} {name};\nout {kind} {name}V;\n"
        vertex += f" {name}V = {name};\n"
        fragment_dec += f"in {kind} {name}V;\n"
    if program.place:
        vertex_dec += shaders.PLACE_VERTEX_DEC
        vertex += shaders.PLACE_VERTEX
        fragment_dec += shaders.PLACE_FRAGMENT_DEC
    if program.model_normal:
        vertex_dec += "out vec3 normalMCV;\n"
        vertex += " normalMCV = normalMC;\n"
        fragment_dec += "in vec3 normalMCV;\n"
    if vertex:
        prop.AddVertexShaderReplacement("//VTK::Normal::Dec", True, "//VTK::Normal::Dec\n" + vertex_dec, False)
        prop.AddVertexShaderReplacement("//VTK::Normal::Impl", True, "//VTK::Normal::Impl\n" + vertex, False)
    # The functions stand behind all declarations, since they read the uniforms.
    prop.AddFragmentShaderReplacement("//VTK::Normal::Dec", True, "//VTK::Normal::Dec\n" + fragment_dec, False)
    prop.AddFragmentShaderReplacement("//VTK::Light::Dec", True, program.functions, False)
    prop.AddFragmentShaderReplacement("//VTK::Light::Impl", True, program.fragment, False)
    if program.pulled:
        prop.AddVertexShaderReplacement("//VTK::PositionVC::Impl", True, shaders.PULLED, False)
    if program.in_front:
        prop.AddFragmentShaderReplacement("//VTK::Depth::Impl", True, shaders.IN_FRONT, False)


def set_uniforms(actor: vtkActor, values: Mapping[str, Uniform]) -> None:
    """Set uniforms of the actor's fragment program: floats and 3-vectors."""
    uniforms = actor.GetShaderProperty().GetFragmentCustomUniforms()
    for name, value in values.items():
        if isinstance(value, (int, float)):
            uniforms.SetUniformf(name, float(value))
        else:
            uniforms.SetUniform3f(name, list(value))


def set_pull(actor: vtkActor, depth: float) -> None:
    """Draw the actor of a ``pulled`` program nearer to the eye by this much depth (NDC); negative: farther."""
    actor.GetShaderProperty().GetVertexCustomUniforms().SetUniformf("pull", depth)


def mood_uniforms(theme: Theme) -> dict[str, Uniform]:
    """Ground-dependent light, shared by all programs."""
    mood = palette.MOODS[theme]
    return {
        "skyLight": mood.sky,
        "earthLight": mood.earth,
        "keyLight": mood.key,
        "rimLight": mood.rim,
        "skinRim": mood.skin_rim,
        "awayTone": mood.away,
    }


#: Colours that do not depend on the theme.
FIXED: dict[str, Uniform] = {
    "tendon": palette.TENDON,
    "essentialEdge": palette.ESSENTIAL_EDGE,
    "essentialCore": palette.ESSENTIAL_CORE,
    "essentialLine": palette.ESSENTIAL_LINE,
    "spillover": palette.SPILLOVER,
    "spilloverDot": palette.SPILLOVER_DOT,
    "regionTone": palette.REGION_LINE,
    **ink.COLOURS,
    **held.COLOURS,
    **comparison.UNIFORMS,
}


def skin_uniforms(opacity: float, theme: Theme) -> dict[str, Uniform]:
    """Skin from all but gone (0) over translucent (0.5) to opaque (1)."""
    low, high = min(opacity, 0.5) * 2, max(opacity - 0.5, 0.0) * 2
    strength = palette.MOODS[theme].skin_rim_strength
    return {
        "skinBase": 0.01 + 0.15 * low + 0.84 * high**1.4,
        "skinEdge": min(1.0, 0.16 + (0.78 * strength - 0.16) * low + (1.0 - 0.78 * strength) * high),
        "skinPower": 1.7,
        "skinTint": 0.95 - 0.75 * high,
        "skinGleam": 0.30 * low * (1 - high),
        "skinShade": high,
    }
