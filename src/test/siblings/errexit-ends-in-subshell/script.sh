#!/bin/bash
# HARK: silent
# HARK: case exit=2
# HARK: title set -e, a list in a subshell inside a function: the status is the subshell's, and ends the script after the trap
set -eu
trap 'echo "cleaned"' EXIT
build() { (cd "$1" && sort parts.txt); }
echo "building"
build lib
echo "built"
