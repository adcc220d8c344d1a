#!/bin/bash
# HARK: title `current` became a directory, the redirection into it fails
# HARK: case tags=errno,redirection,release
mkdir -p releases/current
tag() { echo "$1" > releases/current || true; }   # HARK: is-a-directory or-true errno=EISDIR path=releases/current status=1 call=open cmd=echo
tag v12
echo "current release: $(ls releases)"
