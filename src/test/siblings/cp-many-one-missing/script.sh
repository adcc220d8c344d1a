#!/bin/bash
# HARK: title several sources are copied at once, one missing, output hidden
mkdir -p dist
cp README.md LICENSE CHANGELOG dist/ &>/dev/null; echo "copied"   # HARK: missing-file no-errexit output-discarded stderr-discarded errno=ENOENT path=LICENSE status=1
ls dist
