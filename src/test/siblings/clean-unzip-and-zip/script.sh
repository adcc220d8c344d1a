#!/bin/bash
# HARK: silent
# HARK: title zip and unzip: test, list, freshen, unpack over what is there
# HARK: case tags=noisy,package needs=zip,unzip
set -eu
mkdir -p d
echo 1 > d/a
echo 2 > d/b
zip -qr d.zip d
unzip -tq d.zip >/dev/null && echo "archive fine"
unzip -l d.zip | grep -c ' d/'
rm -r d
unzip -qo d.zip
unzip -qn d.zip
unzip -p d.zip d/b
unzip -l d.zip d/none >/dev/null 2>&1 || echo "no d/none inside"
