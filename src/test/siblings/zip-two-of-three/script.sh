#!/bin/bash
# HARK: title zip packs what it finds and warns into the void
# HARK: case tags=package,zip needs=zip
mkdir -p out
zip -q out/bundle.zip readme.txt license.txt help.txt >/dev/null 2>&1   # HARK: missing-file program-ignored-it output-discarded stderr-discarded no-errexit errno=ENOENT path=license.txt
ls out
