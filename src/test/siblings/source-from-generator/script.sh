#!/bin/bash
# HARK: title the settings come from a program through process substitution, and the program fails
# HARK: case tags=procsubst,env
set -eu
. <(./print-settings 2>/dev/null)   # HARK: nonzero-exit stderr-discarded subst-status-ignored status=4 cmd=./print-settings
mkdir -p out
cp app.conf "out/${TARGET:-default}.conf"
ls out
