#!/bin/bash
# looks into the log before the long analysis starts
set -eu
mkdir -p out

# a password for the temporary account
tr -dc 'a-z0-9' < /dev/urandom | head -c 24 > out/secret
chmod 600 out/secret
echo "secret of $(wc -c < out/secret) characters"

echo "slowest requests:"
sort -k4,4nr logs/app.log | head -n 3
first=$(grep -n ERROR logs/app.log | head -n 1)
echo "first error: ${first%%:*}"

if gzip -dc logs/app.log.gz | grep -q ERROR; then
    echo "the archived log has errors"
fi
yes n | head -n 4 > out/answers
sed 5q logs/app.log > out/sample.txt
awk '$2 == "ERROR" { print $1; exit }' < logs/app.log
wc -l < out/sample.txt
# HARK: silent
# HARK: case tags=clean,pipe
