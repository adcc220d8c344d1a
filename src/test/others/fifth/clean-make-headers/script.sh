#!/bin/bash
# CI step: build, nothing to do, touch a header, build again.
# HARK: title make with -include of dependency files that are not there yet, make -q asked for its answer
# HARK: silent
set -euo pipefail

make=(make -s --no-print-directory)

state() {
    if "${make[@]}" -q all; then
        echo "up to date"
    else
        echo "needs a build"
    fi
}

"${make[@]}" clean
echo "fresh: $(state)"
"${make[@]}" all
echo "built: $(state)"
build/hello

sleep 0.02
touch src/greet.h
echo "header touched: $(state)"
"${make[@]}" all
echo "built: $(state)"

"${make[@]}" distcheck
"${make[@]}" clean
[ ! -e build ] || { echo "clean left something" >&2; exit 1; }
