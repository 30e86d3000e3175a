"""Makes a pack's files into finished structures: read, clean, split, align, close the skin, add normals and fibres."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from app import paths
from app.anatomy import sanity
from app.anatomy.atlas import Part, StructureInfo
from app.anatomy.borrow import LENT, Lender, borrow
from app.anatomy.carry import carry_over, own_fibres
from app.anatomy.clean import WELD_MM, clean, drop_bad_faces, drop_crumbs, weld
from app.anatomy.landmarks import both_sides, load_landmarks
from app.anatomy.nearest import Nearest
from app.anatomy.normals import vertex_normals
from app.anatomy.pack import Pack, Recipe, load_pack
from app.anatomy.read import Doubles, RawMesh, check_mesh, node_of, read_meshes
from app.anatomy.shell import outer_layer
from app.anatomy.skin import close_over
from app.anatomy.split import merged, mirror, pick_component, pick_side
from app.errors import Cancelled, DataError
from app.words import say

FindFile = Callable[[str], Path | None]
Progress = Callable[[str, float], None]

#: A skin landmark farther than this from the pack's skin is left where the table has it.
_SNAP_MM = 15.0


@dataclass(frozen=True)
class Prepared:
    """A pack in the frame of the program. landmarks: name (with .l / .r) -> (x, y, z) mm."""

    parts: list[Part]
    landmarks: dict[str, tuple[float, float, float]]
    missing: list[str]
    """Structure ids that the pack maps but its files do not hold."""
    notes: list[str]


def prepare(pack: Pack, find_file: FindFile, progress: Progress, cancelled: Callable[[], bool]) -> Prepared:
    """Prepare every structure of a pack.

    find_file: name of one of ``pack.files`` -> where it lies, None when it is not there.
    Raises DataError when a file or a mesh in it is damaged, the meshes are in other units or on other sides than the
    pack says, or there is nothing to show; Cancelled when asked to stop.
    """

    def step(what: str, done: float) -> None:
        if cancelled():
            raise Cancelled("Stopped; nothing was changed.")
        progress(what, done)

    reader = _Reader(pack, find_file)
    step(say("Looking at the files"), 0.0)
    sanity.check_units(pack, reader.bounds())
    meshes: dict[str, RawMesh] = {}
    for number, recipe in enumerate(pack.recipes):
        step(say("Reading {structure}", structure=recipe.id.replace("_", " ")), 0.5 * number / len(pack.recipes))
        mesh = reader.make(recipe)
        if mesh is not None:
            meshes[recipe.id] = mesh
    reader.notes += sanity.exchange_sides(pack, meshes)
    missing = [recipe.id for recipe in pack.recipes if recipe.id not in meshes]
    skin_file = next((r.pieces[0][0] for r in pack.recipes if r.id == "skin"), None)
    if skin_file is None:
        raise DataError("{pack}: its pack.yaml maps no skin, and nothing can be shown without; add one.", pack=pack.id)
    lender = None if pack.bundled or not meshes else _lender()
    lent_skin = "skin" in missing
    if lent_skin:
        if lender is None:
            raise DataError(
                "{pack}: there is no skin in these files, and nothing can be shown without; add {skin_file}.",
                pack=pack.id,
                skin_file=skin_file,
            )
        meshes["skin"] = lender.meshes["skin"]
        reader.notes.append(
            f"There is no skin in these files, so the bundled one is drawn over them; add {skin_file} for their own."
        )

    if pack.skin.close_over:
        ears = None if lent_skin else reader.ears()
        soft = [meshes[r.id] for r in pack.recipes if r.id in meshes and r.tissue in ("muscle", "eye")]
        hard = [meshes[r.id] for r in pack.recipes if r.id in meshes and r.tissue in ("bone", "cartilage", "tooth")]
        with _sound(skin_file):
            meshes["skin"] = close_over(
                meshes["skin"], soft, hard, ears, pack.skin, lambda what, done: step(what, 0.5 + 0.35 * done)
            )

    fibres = own_fibres(pack, meshes, find_file)
    without = {structure: mesh for structure, mesh in meshes.items() if structure not in fibres}
    fibres |= carry_over(pack, without, lambda done: step(say("Laying the muscle fibres"), 0.85 + 0.1 * done))
    parts = []
    for recipe in pack.recipes:
        if recipe.id in meshes:
            mesh = meshes[recipe.id]
            parts.append(
                Part(
                    StructureInfo(
                        recipe.id, recipe.tissue, recipe.layer, schematic=recipe.mirrored or recipe.id in missing
                    ),
                    mesh.vertices.astype(np.float32),
                    mesh.faces.astype(np.int32),
                    vertex_normals(mesh).astype(np.float32),
                    fibres.get(recipe.id),
                )
            )
    if lender is not None:
        with _sound(pack.title):
            lent = borrow(
                pack, meshes, lender, lambda done: step(say("Carrying over what it lacks"), 0.95 + 0.03 * done)
            )
        parts += lent
        reader.notes += _said_of(lent, lender)
    step(say("Placing the landmarks"), 0.98)
    return Prepared(parts, _landmarks(pack, meshes["skin"], lent_skin), missing, [*pack.notes, *reader.notes])


def _said_of(lent: list[Part], lender: Lender) -> Iterator[str]:
    """A sentence for the pack chooser that names the muscles carried over."""
    muscles = sorted({part.info.id.split(".")[0].replace("_", " ") for part in lent if part.info.tissue == "muscle"})
    others = [text for tissue, text in (("tooth", "teeth"), ("eye", "eyeballs")) if _has(lent, tissue)]
    if lent:
        what = ", ".join([*muscles, *others])
        yield f"Not in these files, so carried over from {lender.pack.title} and drawn as schematic: {what}."


def _has(parts: list[Part], tissue: str) -> bool:
    return any(part.info.tissue == tissue for part in parts)


def _lender() -> Lender | None:
    """The bundled atlas, which stands in the same frame on nearly the same head; None in a checkout without meshes."""
    folder = paths.models_dir() / "bundled"
    try:
        ours = load_pack(folder)
        reader = _Reader(ours, lambda name: folder / name)
        made = {recipe.id: reader.make(recipe) for recipe in ours.recipes if recipe.tissue in LENT}
        meshes = {structure: mesh for structure, mesh in made.items() if mesh is not None}
        return Lender(ours, meshes, own_fibres(ours, meshes, lambda name: folder / name)) if "skin" in meshes else None
    except DataError:
        return None


@contextmanager
def _sound(where: str) -> Iterator[None]:
    """Turns what numerical code says of a hopeless surface into a sentence that names the file."""
    try:
        yield
    except (ValueError, IndexError, ArithmeticError, RuntimeError) as error:
        from app.log import record

        record(error)
        raise DataError(
            "{where}: its surface is too damaged to be worked with; get the file again.", where=where
        ) from error


@dataclass
class _Reader:
    """Reads every file once and cleans every node once, as both sides often share one."""

    pack: Pack
    find_file: FindFile
    notes: list[str] = field(default_factory=list)
    _files: dict[str, dict[str, RawMesh] | None] = field(default_factory=dict)
    _nodes: dict[tuple[str, str | None], RawMesh | None] = field(default_factory=dict)
    _paths: dict[str, Path] = field(default_factory=dict)

    def bounds(self) -> dict[str, dict[str, Doubles]]:
        """Source -> place of each of its nodes -> (2, 3) mm bounds, before anything is done to them."""
        found: dict[str, dict[str, Doubles]] = {}
        for recipe in self.pack.recipes:
            for file, node in recipe.pieces:
                mesh = self._raw(recipe.source, file, node)
                if mesh is not None:
                    span = np.array([mesh.vertices.min(axis=0), mesh.vertices.max(axis=0)])
                    found.setdefault(recipe.source, {})[self._where(file, node)] = span
        return found

    def make(self, recipe: Recipe) -> RawMesh | None:
        shell = recipe.tissue == "skin" and self.pack.skin.close_over
        pieces = [self._node(recipe.source, file, node, shell) for file, node in recipe.pieces]
        found = [piece for piece in pieces if piece is not None]
        mesh = merged(found)
        if mesh is None:
            return None
        if len(found) < len(pieces):
            absent = ", ".join(file for (file, _), piece in zip(recipe.pieces, pieces, strict=True) if piece is None)
            self.notes.append(f"{recipe.id} is incomplete: {absent} is not there.")
        if recipe.side is not None and recipe.sides == "both":
            mesh = pick_side(mesh, recipe.side)
        if mesh is not None:
            mesh = pick_component(mesh, recipe.component)
        if mesh is not None and recipe.mirrored:
            self.notes.append(f"{recipe.id} is the mirror image of the other side, the only one in the files.")
            mesh = mirror(mesh)
        return mesh

    def ears(self) -> RawMesh | None:
        """The outer ears, when the pack has them apart from its skin and they are there."""
        file = self.pack.skin.ears
        if file is None:
            return None
        skin = next(recipe for recipe in self.pack.recipes if recipe.id == "skin")
        mesh = self._node(skin.source, file, None)
        if mesh is None:
            self.notes.append(f"The head has no ears: {file} is not there.")
        return mesh

    def _node(self, source: str, file: str, node: str | None, shell: bool = False) -> RawMesh | None:
        """One node, clean and in the frame; of a thin ``shell`` only the outside."""
        key = file, node
        if key not in self._nodes:
            raw = self._raw(source, file, node)
            if raw is not None:
                raw = weld(raw, WELD_MM)
                if not len(drop_bad_faces(raw).faces):
                    raise DataError(
                        "{where}: is smaller than {weld_mm} mm; export it in full size.",
                        where=self._where(file, node),
                        weld_mm=WELD_MM,
                    )
                with _sound(self._where(file, node)):
                    raw = outer_layer(raw) if shell else drop_crumbs(clean(raw))
            self._nodes[key] = raw
        return self._nodes[key]

    def _raw(self, source: str, file: str, node: str | None) -> RawMesh | None:
        """One node in the frame, as the file has it."""
        meshes = self._meshes(file)
        raw = None if meshes is None else node_of(meshes, node)
        if raw is None:
            return None
        check_mesh(raw, self._where(file, node))
        return _moved(raw, self.pack.sources[source].to_frame())

    def _where(self, file: str, node: str | None) -> str:
        """How a message calls a node that has been read."""
        return f"{self._paths[file]}, node {node}" if node else str(self._paths[file])

    def _meshes(self, file: str) -> Mapping[str, RawMesh] | None:
        if file not in self._files:
            path = self.find_file(file)
            if path is None:
                self._files[file] = None
            else:
                self._paths[file] = path
                self._files[file] = read_meshes(path)
        return self._files[file]


def _moved(mesh: RawMesh, matrix: Doubles) -> RawMesh:
    faces = mesh.faces[:, ::-1] if np.linalg.det(matrix[:, :3]) < 0 else mesh.faces
    return RawMesh(mesh.vertices @ matrix[:, :3].T + matrix[:, 3], faces)


def _landmarks(pack: Pack, skin: RawMesh, lent_skin: bool) -> dict[str, tuple[float, float, float]]:
    """The landmarks on this pack; those of the skin are moved onto its skin, and not where its own skin has them."""
    table = load_landmarks()
    own = {name: at for name, at in pack.landmarks.items() if not (lent_skin and table[name].on == "skin")}
    spots = both_sides(table, own)
    near = Nearest(skin.vertices)
    placed: dict[str, tuple[float, float, float]] = {}
    for name, (landmark, at) in spots.items():
        gap, nearest = near.find(np.array([at]))
        x, y, z = skin.vertices[nearest[0]] if landmark.on == "skin" and gap[0] <= _SNAP_MM else at
        placed[name] = (float(x), float(y), float(z))
    return placed
