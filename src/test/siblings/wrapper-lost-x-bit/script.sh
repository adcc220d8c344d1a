#!/bin/bash
# HARK: title the installer script came out of a zip without its x bit; sh -c reports 126 into a variable nobody reads
# HARK: case tags=exec,install
set -u
mkdir -p opt
out=$(./vendor/install.sh --prefix opt 2>&1)   # HARK: permission-denied|exec-failed no-errexit subst-status-ignored errno=EACCES path=vendor/install.sh status=126 call=exec
echo "vendor package installed in $(ls -d opt)"
