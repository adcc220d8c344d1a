#!/bin/bash
# HARK: silent
# HARK: title a helper of tests runs what it is given and expects it to fail
set -u
bad=0
refuses() {
    if "$@" >/dev/null 2>&1; then
        echo "not refused: $*"
        bad=$((bad + 1))
    else
        echo "refused: $*"
    fi
}
refuses ./store get nothing
refuses ./store drop nothing
refuses cat no-such-file
[ "$bad" -eq 0 ]
