"""What bones, cartilages, teeth and eyes are called: English and Latin terms (Terminologia Anatomica), and plain words.

The names of muscles come from the content, save of the one part that it tells nothing about.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from app.anatomy.frame import Side, side_of
from app.words import say


class Term(NamedTuple):
    """en, la: the terms, without the side. plain: everyday words for it, empty when none are needed."""

    en: str
    la: str
    plain: str


_TERMS: dict[str, Term] = {
    "frontal_bone": Term("Frontal bone", "Os frontale", "forehead"),
    "parietal_bone": Term("Parietal bone", "Os parietale", "crown of the head"),
    "occipital_bone": Term("Occipital bone", "Os occipitale", "back of the head"),
    "temporal_bone": Term("Temporal bone", "Os temporale", "around the ear"),
    "sphenoid": Term("Sphenoid bone", "Os sphenoidale", "behind the eyes"),
    "ethmoid": Term("Ethmoid bone", "Os ethmoidale", "between the eyes"),
    "zygomatic": Term("Zygomatic bone", "Os zygomaticum", "cheekbone"),
    "maxilla": Term("Maxilla", "Maxilla", "upper jaw"),
    "mandible": Term("Mandible", "Mandibula", "lower jaw"),
    "palatine_bone": Term("Palatine bone", "Os palatinum", "back of the palate"),
    "vomer": Term("Vomer", "Vomer", "inside the nose"),
    "lacrimal_bone": Term("Lacrimal bone", "Os lacrimale", "beside the tear duct"),
    "inferior_nasal_concha": Term("Inferior nasal concha", "Concha nasalis inferior", "inside the nose"),
    "nasal_bone": Term("Nasal bone", "Os nasale", "bridge of the nose"),
    "nasal_septum_cartilage": Term("Septal nasal cartilage", "Cartilago septi nasi", "between the nostrils"),
    "lateral_nasal_cartilage": Term("Lateral nasal cartilage", "Cartilago nasi lateralis", "side of the nose"),
    "major_alar_cartilage": Term("Major alar cartilage", "Cartilago alaris major", "tip of the nose"),
    "hyoid": Term("Hyoid bone", "Os hyoideum", "tongue bone"),
    "thyroid_cartilage": Term("Thyroid cartilage", "Cartilago thyroidea", "Adam's apple"),
    "cricoid_cartilage": Term("Cricoid cartilage", "Cartilago cricoidea", "below the Adam's apple"),
    "arytenoid_cartilage": Term("Arytenoid cartilage", "Cartilago arytenoidea", "at the vocal cord"),
    "epiglottis": Term("Epiglottis", "Epiglottis", "lid of the voice box"),
    "clavicle": Term("Clavicle", "Clavicula", "collarbone"),
    "scapula": Term("Scapula", "Scapula", "shoulder blade"),
    "rib_1": Term("First rib", "Costa prima", "uppermost rib"),
    "manubrium": Term("Manubrium of the sternum", "Manubrium sterni", "top of the breastbone"),
    "eyeball": Term("Eyeball", "Bulbus oculi", ""),
    "orbicularis_oculi_palpebral": Term(
        "Orbicularis oculi, palpebral part",
        "Musculus orbicularis oculi, pars palpebralis",
        "ring muscle of the lids",
    ),
    "vertebra_c1": Term("Atlas, C1", "Atlas", "first vertebra of the neck"),
    "vertebra_c2": Term("Axis, C2", "Axis", "second vertebra of the neck"),
    "vertebra_c7": Term("Vertebra prominens, C7", "Vertebra prominens", "seventh vertebra of the neck"),
}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
#: Tooth 1 .. 8 from the midline: English, Latin.
_TEETH = (
    ("central incisor", "dens incisivus"),
    ("lateral incisor", "dens incisivus"),
    ("canine", "dens caninus"),
    ("first premolar", "dens premolaris"),
    ("second premolar", "dens premolaris"),
    ("first molar", "dens molaris"),
    ("second molar", "dens molaris"),
    ("third molar", "dens molaris tertius"),
)
_QUADRANT: dict[tuple[str, Side | None], int] = {
    ("upper", "right"): 1,
    ("upper", "left"): 2,
    ("lower", "left"): 3,
    ("lower", "right"): 4,
}


def term(base: str) -> Term | None:
    """The names of a structure id without its side, None when it has none here (muscles, skin, teeth).

    Latin stays; the others are in the language that is spoken.
    """
    if base in _TERMS:
        known = _TERMS[base]
        return Term(say(known.en), known.la, say(known.plain) if known.plain else "")
    kind, _, rest = base.partition("_")
    if kind == "vertebra" and rest[:1] in ("c", "t") and rest[1:] in {"1", "2", "3", "4", "5", "6"}:
        ordinal, number = say(_ORDINALS[int(rest[1]) - 1]), rest.upper()
        if rest[0] == "c":
            en, plain = (
                say("Cervical vertebra {number}", number=number),
                say("{ordinal} vertebra of the neck", ordinal=ordinal),
            )
            return Term(en, f"Vertebra cervicalis {number}", plain)
        en, plain = (
            say("Thoracic vertebra {number}", number=number),
            say("{ordinal} vertebra of the chest", ordinal=ordinal),
        )
        return Term(en, f"Vertebra thoracica {number}", plain)
    if kind == "disc":
        between = rest.upper().replace("_", "–")
        en = say("Intervertebral disc {between}", between=between)
        return Term(en, "Discus intervertebralis", say("cushion between two vertebrae"))
    return None


def tooth_names(structure_id: str) -> Term | None:
    """The names of a tooth with its side, e.g. en ``Upper left first molar (26)``; None when it is no tooth."""
    base, _, place = structure_id.removesuffix(".l").removesuffix(".r").rpartition("_")
    kind, _, jaw = base.partition("_")
    quadrant = _QUADRANT.get((jaw, side_of(structure_id)))
    if kind != "tooth" or quadrant is None or place not in {"1", "2", "3", "4", "5", "6", "7", "8"}:
        return None
    english, latin = _TEETH[int(place) - 1]
    tooth, number = say(english), f"{quadrant}{place}"
    name = {
        1: say("Upper right {tooth}", tooth=tooth),
        2: say("Upper left {tooth}", tooth=tooth),
        3: say("Lower left {tooth}", tooth=tooth),
        4: say("Lower right {tooth}", tooth=tooth),
    }[quadrant]
    name = name[:1].upper() + name[1:]
    plain = say("{name} (tooth {number})", name=name, number=number)
    return Term(f"{name} ({number})", f"{latin.capitalize()} {number}", plain)


def texts() -> Iterator[str]:
    """The words of the tables above, to be translated."""
    for known in _TERMS.values():
        yield known.en
        if known.plain:
            yield known.plain
    yield from _ORDINALS
    yield from (english for english, _ in _TEETH)
