#!/bin/bash
# HARK: title a command is built as text and evaluated; its input is missing
# HARK: case tags=eval,nested
set -u
mkdir -p out
filter='sort -u'
src=lists/blocked.txt
eval "$filter $src > out/blocked 2>/dev/null"   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=lists/blocked.txt status=2 cmd=sort
echo "blocked: $(wc -l < out/blocked)"
