#!/bin/bash
# fetches the data set from the first mirror that delivers it
set -euo pipefail
file=may.dat

fetch() {
    local mirror=$1 rc=0
    timeout 0.3 "mirrors/$mirror" "$file" > "$file.part" 2>"$mirror.err" || rc=$?
    case $rc in
        0)   mv "$file.part" "$file"; rm -f "$mirror.err"; return 0 ;;
        124) echo "$mirror: no answer in time" ;;
        *)   echo "$mirror: failed with $rc ($(head -n 1 "$mirror.err"))" ;;
    esac
    rm -f "$file.part" "$mirror.err"
    return 1
}

if [ -f "$file" ] && sha256sum -c --status may.sha256; then
    echo "already there"
    exit 0
fi
for mirror in near middle far; do
    if fetch "$mirror"; then
        echo "fetched from $mirror"
        break
    fi
done
sha256sum -c --quiet may.sha256
echo "checksum is right"
# HARK: silent
# HARK: case tags=clean,retry
