#!/bin/bash
# HARK: title a run() wrapper executes "$@" quietly and logs the failure into a file nobody reads
# HARK: case tags=function,array,log
mkdir -p log bin
run() {
    "$@" >> log/steps.log 2>&1 || echo "step failed: $*" >> log/steps.log   # HARK: missing-file or-true output-discarded stderr-discarded errno=ENOENT path=dist/helper.bin status=1 also=11 cmd=install
}
steps=(install -m 755 dist/main.bin bin/main)
run "${steps[@]}"
run mkdir -p share
run install -m 755 dist/helper.bin bin/helper
echo "installation done"
