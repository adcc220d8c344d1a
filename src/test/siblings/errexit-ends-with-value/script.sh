#!/bin/bash
# HARK: silent
# HARK: case exit=1
# HARK: title set -e ends the script where a substitution fails: bash says so with its status, nothing was masked
set -euo pipefail
version() { cat "$1/VERSION"; }
echo "releasing"
v=$(version missing-module)
echo "released $v"
