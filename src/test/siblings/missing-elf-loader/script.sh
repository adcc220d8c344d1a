#!/bin/bash
# HARK: title a binary from a container image wants a dynamic linker that is not here
# HARK: case tags=exec needs=gcc
mkdir -p out
./bin/render page > out/page.txt 2>out/render.err || true   # HARK: bad-interpreter|exec-failed or-true stderr-discarded errno=ENOENT path=bin/render status=127
echo "rendered $(ls out | wc -l) files"
