#!/bin/bash
# HARK: title the step needs a login shell: nobody reads ~/.bash_profile here
# HARK: case tags=env,startup,nested
set -e
mkdir -p dist
bash -c 'wheelhouse pack src dist' >/dev/null 2>&1 || echo "wheels unchanged"   # HARK: command-not-found|startup-file|env-lost or-true output-discarded stderr-discarded status=127 cmd=bash
echo "wheels: $(ls dist | wc -l)"
