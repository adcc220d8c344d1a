#!/bin/sh
# HARK: silent
# HARK: run sh script.sh
# HARK: title an uninstaller takes its directories away as far as nobody else has something in them
set -u
for path in opt/tool/share opt/tool opt; do
    rm -f "$path/tool.txt"
    rmdir "$path" 2>/dev/null || { echo "left $path"; break; }
    echo "removed $path"
done
[ -f opt/other.txt ] && echo "other files are untouched"
