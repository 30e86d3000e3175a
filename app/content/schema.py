"""The JSON Schema beside the content, by which editors complete and check it while one types.

``python -m app.content.schema`` writes it anew after the records have changed.
"""

from __future__ import annotations

import json

from app import paths
from app.content.records import Content

SCHEMA_FILE = "trigger_points.schema.json"


def schema_text() -> str:
    """The schema of ``trigger_points.yaml``, generated from the records."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Trigger points of the head and neck",
        **{key: value for key, value in Content.model_json_schema().items() if key != "title"},
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    (paths.data_dir() / SCHEMA_FILE).write_text(schema_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
