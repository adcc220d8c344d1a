#!/bin/bash
# HARK: silent
# HARK: title producers that are cut off by head, with pipefail off and on
# HARK: case tags=pipeline,signal
yes ok | head -n 3
seq 1 200000 | head -1
set -o pipefail
first=$(seq 1 100000 | head -n 1 || true)
if ! printf '%s\n' $(seq 1 60000) | grep -q '^5$'; then echo "five by luck of the pipe"; else echo "five"; fi > /dev/null
echo "first=$first"
cat /usr/bin/bash | head -c 4 | tail -c 3
echo
