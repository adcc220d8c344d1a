#!/bin/bash
# HARK: silent
# HARK: title tar, gzip and xz at work: noisy in system calls, healthy
# HARK: case tags=noisy,backup needs=xz
set -euo pipefail
mkdir -p data/sub
seq 1 100 > data/a
echo b > data/sub/b
ln -sfn a data/link
tar czf d.tgz data
tar cJf d.txz data
rm -rf restore
mkdir restore
tar xzf d.tgz -C restore
diff -r data restore/data && echo "same"
tar tf d.txz | wc -l
tar df d.tgz && echo "no difference"
gzip -t d.tgz
