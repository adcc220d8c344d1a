#!/bin/sh
lock=state/$(basename "$1").lock
if ! mkdir "$lock.d" 2>/dev/null; then exit 74; fi
trap 'rmdir "$lock.d"' EXIT
[ -e "$lock" ] && exit 75
gzip -nc "$1" > "out/$(basename "$1").gz"
