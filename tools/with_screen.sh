#!/bin/sh
# Runs a command on a virtual screen of its own, so that window tests drive a real window that nothing else disturbs;
# where there is no Xvfb, on the screen that is there.
set -eu
if command -v xvfb-run >/dev/null 2>&1; then
  unset WAYLAND_DISPLAY
  exec xvfb-run -a -s "-screen 0 ${TRIGGER_ATLAS_SCREEN:-1920x1080}x24" "$@"
fi
exec "$@"
