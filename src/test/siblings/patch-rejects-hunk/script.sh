#!/bin/sh
# HARK: title A hunk is rejected and nobody looks
# HARK: run sh script.sh
cp conf.orig conf
patch -s -r rejected conf < local.diff > patch.out 2>&1   # HARK: nonzero-exit no-errexit output-discarded status=1
grep -c = conf
