#!/bin/bash
# HARK: title a coprocess dies at its start; read gives nothing and the default is used
# HARK: case tags=coproc,background
coproc TR { exec sed -u -f rules/units.sed 2>/dev/null; }   # HARK: missing-file stderr-discarded background-not-waited errno=ENOENT path=rules/units.sed status=1 call=open cmd=sed
sleep 0.1
out=
{ echo "12 miles" >&"${TR[1]}"; } 2>/dev/null # HARK: extra
{ read -r -t 1 out <&"${TR[0]}"; } 2>/dev/null # HARK: extra
echo "distance: ${out:-12 miles}"
