#!/bin/bash
# HARK: title a test of the Makefile's dies of a signal in front of a tee, and the nightly run is green
# HARK: case needs=make
set -euo pipefail
mkdir -p out
make -s test > out/summary.txt # HARK: killed no-pipefail signal-in-pipe signal=SIGABRT
grep -c . out/summary.txt
