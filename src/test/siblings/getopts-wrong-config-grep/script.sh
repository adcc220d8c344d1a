#!/bin/bash
# HARK: title grep reads a config whose name was mistyped, and the default is used
# HARK: case tags=grep,config
set -u
echo "mode=fast" > app.conf
mode=$(grep '^mode=' app.cnf | cut -d= -f2)   # HARK: missing-file no-pipefail errno=ENOENT path=app.cnf status=2
echo "mode ${mode:-slow}"
