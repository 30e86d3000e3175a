#!/bin/sh
# Runs a command on a virtual screen where there is no real one, so that the window tests drive a real window.
set -eu
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && command -v xvfb-run >/dev/null 2>&1; then
  exec xvfb-run -a -s "-screen 0 ${TRIGGER_ATLAS_SCREEN:-1920x1080}x24" "$@"
fi
exec "$@"
