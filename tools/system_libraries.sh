#!/bin/sh
# Makes sure that a Debian-like machine has what pip cannot bring: venv, and the libraries that Qt and VTK load at run time.
# As root it installs what is missing; otherwise it prints the one line to run. Elsewhere it does nothing.
# usage: system_libraries.sh [--tests]
set -eu

command -v dpkg-query >/dev/null 2>&1 || exit 0

wanted="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 fonts-dejavu-core
        libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-xkb1 libxcb-shape0 libxcursor1"
[ "${1:-}" != --tests ] || wanted="$wanted xvfb xauth"

missing=""
# Debian ships venv apart from python3; other Pythons (pyenv, conda) have it built in.
"${PYTHON:-python3}" -c 'import ensurepip' 2>/dev/null || missing=" python3-venv"
for package in $wanted; do
  # Debian 13 and Ubuntu 24.04 renamed some libraries (libglib2.0-0t64); either name will do.
  dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
  apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
  echo "Trigger Atlas needs some system packages. Run this once, then try again:" >&2
  echo "  sudo apt install --no-install-recommends$missing" >&2
  exit 1
fi
