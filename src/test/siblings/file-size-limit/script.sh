#!/bin/bash
# HARK: title ulimit -f: the dump is cut by SIGXFSZ inside a subshell
# HARK: case tags=signal,limits,subshell
mkdir -p dump
(
    ulimit -f 8
    seq 1 20000 > dump/ids.txt   # HARK: killed|write-failed|truncated-output no-errexit subshell signal=SIGXFSZ status=153
) 2>/dev/null
echo "dump written"
