#!/bin/bash
# HARK: silent
# HARK: title a getopts loop, shift at the end, defaults by :=, and an unknown option that is handled
# HARK: run bash script.sh -v -n 3 -q -- one two
# HARK: case tags=entry,small
set -eu
usage() { echo "usage: [-v] [-n N] NAME..."; }
n=1 verbose=
while getopts ':vn:' o; do
    case $o in
        v) verbose=yes ;;
        n) n=$OPTARG ;;
        \?) echo "ignoring -$OPTARG"; usage ;;
        :) echo "-$OPTARG needs a value" >&2; exit 2 ;;
    esac
done
shift $((OPTIND - 1))
[ "${1:-}" = -- ] && shift
for name; do [ "$verbose" = yes ] && echo "hello $name x$n"; done
