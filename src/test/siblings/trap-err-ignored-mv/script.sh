#!/bin/bash
# HARK: title mv of an artifact that was never made, in a function whose last command is echo
# HARK: case tags=function,build
publish() {
    mv out/app.bin release/app.bin   # HARK: missing-file no-errexit last-command-wins errno=ENOENT path=out/app.bin status=1 call=stat
    echo "published"
}
mkdir -p out release
publish
ls release
