"""python -m tools.soak [--actions 50000] [--seed N]

Uses the bundled model, in a user folder of its own. Without a screen: QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
import tempfile
from random import randrange


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.soak", description="Uses the window at random.")
    parser.add_argument("--actions", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=randrange(10_000))
    given = parser.parse_args()
    faulthandler.enable()
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["TRIGGER_ATLAS_HOME"] = home
        return _run(given.actions, given.seed)


def _run(actions: int, seed: int) -> int:
    from PySide6.QtWidgets import QApplication

    from tools.soak.run import SoakError, soak
    from tools.soak.watch import Watch
    from tools.window import open_window

    application = QApplication(["soak"])
    watch = Watch()
    window = open_window(watch, 920, 560)
    print(f"seed {seed}", flush=True)
    try:
        report = soak(window, watch, actions, seed)
    except SoakError as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        window.close()
        application.processEvents()
    print(report.text())
    for what, seconds in sorted(report.slowest.items(), key=lambda each: -each[1])[:15]:
        print(f"{seconds:7.1f} s  {what}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
