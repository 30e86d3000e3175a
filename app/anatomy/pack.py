"""What a pack is: the records of ``pack.yaml``, from the licence down to which mesh is which structure.

A pack turns foreign files into the structures of the program. Its ``pack.yaml`` names the sources (files of one
format, unit and orientation) and maps every structure id to a file, a node in it, a connected component and a side.
A new atlas is a new ``pack.yaml``, never new code.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, model_validator

from app import paths
from app.anatomy.atlas import Tissue
from app.anatomy.frame import SIDES, SUFFIX, Side
from app.errors import DataError

PACK_FILE = "pack.yaml"
USER_PACKS = "packs.d"

Format = Literal["glb", "gltf", "obj", "stl", "ply"]
Unit = Literal["mm", "cm", "m", "inch"]
_AXES = {"R": (1, 0, 0), "L": (-1, 0, 0), "A": (0, 1, 0), "P": (0, -1, 0), "S": (0, 0, 1), "I": (0, 0, -1)}
MM_PER: dict[Unit, float] = {"mm": 1.0, "cm": 10.0, "m": 1000.0, "inch": 25.4}
Row = tuple[float, float, float, float]
Point = tuple[float, float, float]
Sides = Literal["one", "both", "separate"]
"""How left and right are told apart.

``one``: a midline structure, no sides. ``both``: both sides lie in one node and are told apart by position.
``separate``: each side has a node or file of its own (``{side}`` in its name stands for ``left`` and ``right``).
"""


class Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class FileFacts(Record):
    """What is known of one file: its size and checksum, and the address it is downloaded from."""

    size: int | None = Field(default=None, gt=0)
    sha256: str | None = Field(default=None, pattern="^[0-9a-f]{64}$")
    url: str | None = None


class Source(Record):
    """Files of one origin, which share format, unit and orientation."""

    title: str
    licence: str
    formats: tuple[Format, ...]
    """File name suffixes without the dot. A file named without a suffix may have any of them."""
    units: Unit
    axes: str = Field(pattern="^[LRAPSI]{3}$")
    """The body directions of the file's +x, +y, +z, e.g. ``LSA``: x to the left, y up, z to the front."""
    matrix: tuple[Row, Row, Row] = ((1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0))
    """Applied after units and axes: three rows of four numbers, mm, into the frame of the program."""
    archive: FileFacts | None = None
    """One zip that holds the files which have no address of their own."""
    files: dict[str, FileFacts] = {}

    @model_validator(mode="after")
    def _axes_are_three_directions(self) -> Source:
        if sorted("LAS"["LRAPSI".index(letter) // 2] for letter in self.axes) != ["A", "L", "S"]:
            raise ValueError(f"axes {self.axes!r} name a direction twice; write one of L/R, one of A/P, one of S/I")
        (a, b, c, _), (d, e, f, _), (g, h, i, _) = self.matrix
        if a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g) == 0:
            raise ValueError("the matrix flattens everything; write three rows such as [1, 0, 0, 0], [0, 1, 0, 0], …")
        return self

    def to_frame(self) -> NDArray[np.float64]:
        """(3, 4) matrix from these units and axes into the frame of the program."""
        turn = MM_PER[self.units] * np.array([_AXES[letter] for letter in self.axes], float).T
        matrix = np.array(self.matrix, float)
        return np.column_stack([matrix[:, :3] @ turn, matrix[:, 3]])


class PackFile(Record):
    """One file that the pack needs, with everything a store or a download has to know about it."""

    name: str
    """As written in the pack; may lack the suffix, see ``accepted``."""
    accepted: tuple[str, ...]
    """The file names that will do, best first."""
    source: str
    licence: str
    size: int | None = None
    sha256: str | None = None
    url: str | None = None
    archive: FileFacts | None = None
    """Where it comes from when it has no ``url`` of its own: a zip that contains it."""


class Component(Record):
    """Which connected components of a node (of one side, when it has sides) are meant; all when left out.

    First ``closed`` drops the components with open edges; then ``order`` sorts, and ``rank`` picks one, 0 = first.
    """

    order: Literal["size", "top", "front", "outside"] = "size"
    """Most vertices first, or the centre that lies highest / farthest forward / farthest from the midplane first."""
    rank: int | None = Field(default=None, ge=0)
    closed: bool = False


class Shape(Record):
    """Where one structure's mesh is found, and what it is. Left and right share one entry."""

    layer: int = Field(default=0, ge=0, le=5)
    """Muscles: 1 superficial .. 5 deep. Everything else: 0."""
    part_of: str | None = None
    """The structure that other atlases merge it into, such as ``mandible``; ``maxilla`` means the one of its side."""
    file: str | None = None
    """Overrides the group's file."""
    node: str | None = None
    """Node of the file. When left out: the structure id (of the side, with ``sides: separate``) in the group's file,
    all of it in a file of the structure's own."""
    sides: Sides | None = None
    """Overrides the group's."""
    component: Component | None = None
    files: tuple[str, ...] = ()
    """Midline structure made of several files."""
    left: tuple[str, ...] | str = ()
    right: tuple[str, ...] | str = ()
    """Files of each side, when the sides have files of their own."""


class Group(Record):
    """Structures that share source, tissue and, as a rule, file and treatment of the sides."""

    source: str
    tissue: Tissue
    file: str | None = None
    sides: Sides = "one"
    structures: dict[Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$")], Shape]


class Recipe(Record):
    """How to make one structure id: its pieces are merged before the component is picked."""

    id: str
    base: str
    tissue: Tissue
    layer: int
    source: str
    pieces: tuple[tuple[str, str | None], ...]
    """(file, node) pairs; node None means the whole file."""
    side: Side | None
    sides: Sides
    component: Component | None
    part_of: str | None = None
    """As written in the pack, see ``Pack.wholes``."""
    mirrored: bool = False
    """The pack has only the other side: its mirror image stands in."""


class Skin(Record):
    """What is done to the skin, when the pack's skin comes from another body scan than its muscles."""

    close_over: bool = True
    """Push it out until nothing lies outside of it in the face, scalp and neck."""
    margin_mm: float = Field(default=2.0, gt=0, le=10)
    """How far muscles lie below it at least."""
    bone_margin_mm: float = Field(default=0.8, gt=0, le=10)
    eye: Row = (30.5, 72.5, 12.5, 12.0)
    """x, y, z and radius of the right eyeball, which the shut lids bulge over; radius 0: none."""
    ears: str | None = None
    """File of the outer ears, of the same source as the skin; without it the head has none."""
    cut_x_mm: float = Field(default=221.3, gt=0)
    cut_z_mm: float = -296.3


class Pack(Record):
    """A parsed ``pack.yaml``."""

    id: str = Field(pattern="^[a-z][a-z0-9-]*$")
    title: str
    licence: str
    attribution: str
    bundled: bool = False
    """True for a pack whose files lie beside its pack.yaml and need no installing."""
    notes: tuple[str, ...] = ()
    """Plain sentences for the pack chooser."""
    absent: tuple[str, ...] = ()
    """Structure ids (without .l / .r) that the pack is known to lack."""
    motion: str | None = None
    """The file, listed under a source's ``files``, with a light mesh of each structure for while the camera moves;
    its nodes are called by the structures' ids. What it lacks is made lighter by the program."""
    built_on: str | None = None
    """The platform on which ``tools.sculpt`` wrote the files: there it writes the same bytes again."""
    sources: dict[str, Source]
    groups: tuple[Group, ...]
    skin: Skin = Skin()
    landmarks: dict[str, Point] = {}
    """Positions that differ from the shared landmarks.yaml; names as there."""

    @model_validator(mode="after")
    def _names_agree(self) -> Pack:
        seen: set[str] = set()
        for group in self.groups:
            if group.source not in self.sources:
                known = ", ".join(self.sources)
                raise ValueError(f"source {group.source!r} is not listed under sources; write one of {known}")
            for base, shape in group.structures.items():
                if base in seen:
                    raise ValueError(f"structure {base!r} is mapped twice; keep one of the two lines")
                seen.add(base)
                if not (shape.file or group.file or shape.files or shape.left or shape.right):
                    raise ValueError(f"structure {base!r} names no file; write file:, files:, or left: and right:")
        if both := seen & set(self.absent):
            raise ValueError(f"structures {sorted(both)} are both mapped and absent; remove them from absent")
        if self.motion and not any(self.motion in source.files for source in self.sources.values()):
            raise ValueError(f"motion names {self.motion!r}; list it under the files of a source")
        self._check_wholes({recipe.id for recipe in self.recipes})
        return self

    def _check_wholes(self, ids: set[str]) -> None:
        """Every part goes straight into one whole, as an export puts each mesh into one other file at most."""
        sides = tuple(SUFFIX.values())
        for structure, whole in self.wholes.items():
            said = f"structure {structure!r} is part of {whole!r}, which is"
            if whole == structure:
                raise ValueError(f"structure {structure!r} is part of itself; remove its part_of")
            if {whole + side for side in sides} <= ids:
                either = " or ".join(whole + side for side in sides)
                raise ValueError(f"{said} one on each side; write {either}")
            if whole not in ids:
                raise ValueError(f"{said} not mapped; map it too")
            if further := self.wholes.get(whole):
                raise ValueError(f"{said} part of {further!r} in turn; write the last whole on both lines")

    @cached_property
    def recipes(self) -> tuple[Recipe, ...]:
        """One recipe per structure id, sides written out."""
        return tuple(
            recipe
            for group in self.groups
            for base, shape in group.structures.items()
            for recipe in _recipes(group, base, shape)
        )

    @cached_property
    def wholes(self) -> dict[str, str]:
        """Structure id -> id of the structure it is part of, for those that have a ``part_of``."""
        paired = {recipe.base for recipe in self.recipes if recipe.side}
        return {
            recipe.id: recipe.part_of + (SUFFIX[recipe.side] if recipe.side and recipe.part_of in paired else "")
            for recipe in self.recipes
            if recipe.part_of
        }

    @cached_property
    def files(self) -> tuple[PackFile, ...]:
        """Every file that the recipes name, each once, in their order; then the one for motion."""
        wanted: dict[str, PackFile] = {}
        for recipe in self.recipes:
            ears = [self.skin.ears] if recipe.tissue == "skin" and self.skin.ears else []
            for name in [*(file for file, _ in recipe.pieces), *ears]:
                wanted[name] = self._file(recipe.source, name)
        if self.motion:
            wanted[self.motion] = self._file(self.motion_source, self.motion)
        return tuple(wanted.values())

    @property
    def motion_source(self) -> str:
        """Name of the source that the file for motion belongs to."""
        return next(name for name, source in self.sources.items() if self.motion in source.files)

    def _file(self, source_name: str, name: str) -> PackFile:
        source = self.sources[source_name]
        facts = source.files.get(name, FileFacts())
        return PackFile(
            name=name,
            accepted=_accepted(name, source.formats),
            source=source_name,
            licence=source.licence,
            archive=None if facts.url else source.archive,
            **facts.model_dump(),
        )


def _accepted(name: str, formats: tuple[Format, ...]) -> tuple[str, ...]:
    suffix = Path(name).suffix.lstrip(".").lower()
    return (name,) if suffix in formats else tuple(f"{name}.{ending}" for ending in formats)


def _recipes(group: Group, base: str, shape: Shape) -> Iterator[Recipe]:
    sides = "separate" if shape.left or shape.right else (shape.sides or group.sides)
    common = {
        "base": base,
        "tissue": group.tissue,
        "layer": shape.layer,
        "source": group.source,
        "sides": sides,
        "component": shape.component,
        "part_of": shape.part_of,
    }
    if sides == "one":
        yield Recipe(id=base, side=None, pieces=_pieces(group, base, shape, None), **common)
        return
    for side in SIDES:
        pieces = _pieces(group, base, shape, side)
        mirrored = not pieces
        if mirrored:
            pieces = _pieces(group, base, shape, "right" if side == "left" else "left")
        yield Recipe(id=base + SUFFIX[side], side=side, pieces=pieces, mirrored=mirrored, **common)


def _pieces(group: Group, base: str, shape: Shape, side: Side | None) -> tuple[tuple[str, str | None], ...]:
    if shape.left or shape.right:
        names = shape.left if side == "left" else shape.right
        return tuple((name, None) for name in ((names,) if isinstance(names, str) else names))
    if shape.files:
        return tuple((name, None) for name in shape.files)
    file = shape.file or group.file or ""
    sided = (shape.sides or group.sides) == "separate" and side is not None
    node = shape.node or (None if shape.file else base + (SUFFIX[side] if sided and side else ""))
    if side is not None:
        file, node = file.replace("{side}", side), node and node.replace("{side}", side)
    return ((file, node),)


def load_pack(folder: Path) -> Pack:
    """Read the ``pack.yaml`` of a pack's folder. Raises DataError that names every problem with line and column."""
    from app.yaml_source import load

    return load(folder / PACK_FILE, Pack)


def pack_folders() -> dict[str, Path]:
    """Pack id (the folder's name) -> folder, of the packs we ship and of the user's own; the user's own win."""
    roots = (paths.models_dir(), paths.user_data_dir() / USER_PACKS)
    return {
        folder.name: folder
        for root in roots
        if root.is_dir()
        for folder in sorted(root.iterdir())
        if (folder / PACK_FILE).is_file()
    }


def available() -> dict[str, Pack]:
    """Every pack that can be read, by id; a pack.yaml with mistakes is left out (``check`` reports it)."""
    packs: dict[str, Pack] = {}
    for name, folder in pack_folders().items():
        try:
            packs[name] = load_pack(folder)
        except DataError:
            continue
    return packs
