#!/bin/bash
# HARK: silent
# HARK: title the first mirror is too slow, the second refuses, the third delivers and the checksum is right
# HARK: case needs=curl
set -euo pipefail
index=cache/index.txt
mkdir -p cache

fetch() {
    case "$1" in
        exec:*) timeout 0.2 "${1#exec:}" > "$2" ;;
        *) curl -sf --max-time 1 -o "$2" "$1" ;;
    esac
}

if [ -s "$index" ]; then
    echo "index is cached"
    exit 0
fi

got=
for mirror in "exec:./mirrors/far" "http://127.0.0.1:9/index.txt" "file://$PWD/mirrors/near/index.txt"; do
    rc=0
    fetch "$mirror" "$index.part" || rc=$?
    case "$rc" in
        0) got=yes; break ;;
        124) echo "mirror ${mirror%%:*}: too slow, next one" ;;
        *) echo "mirror ${mirror%%:*}: status $rc, next one" ;;
    esac
done
if [ -z "$got" ]; then
    rm -f "$index.part"
    echo "no mirror delivered the index" >&2
    exit 1
fi

want=$(cut -d' ' -f1 mirrors/near/index.sha256)
have=$(sha256sum < "$index.part" | cut -d' ' -f1)
[ "$want" = "$have" ] || { echo "checksum differs" >&2; exit 1; }
mv "$index.part" "$index"
echo "index with $(wc -l < "$index") entries"
