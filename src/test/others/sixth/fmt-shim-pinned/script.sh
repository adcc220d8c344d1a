#!/bin/sh
# HARK: title the pinned formatter cannot start and an older one is used
# HARK: run sh script.sh
# CI: formatting gate.  The formatter is picked by shims/sfmt from .tool-versions.
set -eu
ROOT=$(pwd)
PATH=$ROOT/shims:$PATH
SFMT_ROOT=$ROOT/versions
export PATH SFMT_ROOT

tool=$(command -v sfmt)
case $tool in
    "$ROOT"/shims/*) ;;
    *) echo "shims are not first in PATH" >&2; exit 1 ;;
esac

bad=0 n=0
for f in src/*.conf; do
    n=$((n + 1))
    if sfmt --check "$f" > "report.$n"; then
        echo "ok   $f"
    else
        echo "FAIL $f"
        sed 's/^/     /' "report.$n"
        bad=$((bad + 1))
    fi
    rm -f "report.$n"
done
echo "$n files, $bad badly formatted"
[ "$bad" -eq 0 ]
