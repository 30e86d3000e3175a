"""``python -m tools.sculpt build``: rebuild ``models/bundled`` from its tables."""

from __future__ import annotations

import argparse
import sys
import time

from tools.sculpt.build import PACK, build


def main() -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.sculpt", description=__doc__)
    parser.add_argument("command", choices=["build"], help="rebuild the GLB files of models/bundled from its tables")
    parser.parse_args()
    start = time.perf_counter()
    build(PACK)
    print(f"done in {time.perf_counter() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
