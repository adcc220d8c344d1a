#!/bin/bash
# HARK: silent
# HARK: case user=nobody
# HARK: title without rights not every link of /proc is readable, and the inventory says so
set -euo pipefail
row() { printf '%-6s %s\n' "$1" "$2"; }
row root "$([ -w / ] && echo writable || echo protected)"
if exe=$(readlink /proc/1/exe 2>/dev/null); then
    row init known
else
    row init hidden
fi
own=$(readlink "/proc/$$/exe") || exit 1
row shell "${own##*/}"
environ=$(wc -c < /proc/1/environ 2>/dev/null) || environ=0
row env "$([ "$environ" -gt 0 ] && echo visible || echo hidden)"
