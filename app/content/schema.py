"""The JSON Schema beside the content files, by which editors complete, explain and check it while one types.

``python -m app.content.schema`` writes it anew after the records have changed.
"""

from __future__ import annotations

import ast
import inspect
import json
from itertools import chain
from typing import Any

from app import paths
from app.content import attachments, places, records

SCHEMA_FILE = "trigger_points.schema.json"
_MODULES = (records, attachments, places)


def schema_text() -> str:
    """The schema of the files of ``data/``, generated from the records and their docstrings."""
    schema = _untitled(records.Content.model_json_schema())
    for name, explanations in _field_docstrings().items():
        properties = (schema if name == "Content" else schema["$defs"].get(name, {})).get("properties", {})
        for field, text in explanations.items():
            if field in properties:
                properties[field]["description"] = text
    del schema["required"]  # the keys are spread over several files
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Trigger points of the head and neck"}
    return json.dumps({**head, **schema}, indent=2, ensure_ascii=False) + "\n"


def _untitled(schema: Any) -> Any:
    """Without the titles that pydantic makes from the names of the fields."""
    if isinstance(schema, list):
        return [_untitled(item) for item in schema]
    if isinstance(schema, dict):
        return {key: _untitled(value) for key, value in schema.items() if key != "title" or not isinstance(value, str)}
    return schema


def _field_docstrings() -> dict[str, dict[str, str]]:
    """Class name -> field name -> the text that stands below the field."""
    found: dict[str, dict[str, str]] = {}
    for item in chain.from_iterable(ast.parse(inspect.getsource(module)).body for module in _MODULES):
        if isinstance(item, ast.ClassDef):
            for field, below in zip(item.body, item.body[1:], strict=False):
                if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and _is_text(below):
                    text = ast.literal_eval(below.value)  # type: ignore[attr-defined]
                    found.setdefault(item.name, {})[field.target.id] = inspect.cleandoc(text)
    return found


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def main() -> None:
    """Write the schema beside the content."""
    (paths.data_dir() / SCHEMA_FILE).write_text(schema_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
