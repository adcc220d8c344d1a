#!/bin/sh
# HARK: silent
# HARK: run sh script.sh
# HARK: title dash: options are looked for in the help of tools that have none
set -eu
has() { sh tool.sh "$1" 2>/dev/null | grep -q -- "$2"; }
if sh tool.sh help 2>/dev/null | grep -q -- '--fast'; then mode=fast; else mode=plain; fi
if sh tool.sh --help 2>/dev/null | grep -q -- '--fast'; then mode=fast; fi
echo "mode $mode"
if has -h --dry-run; then echo "dry run"; fi
