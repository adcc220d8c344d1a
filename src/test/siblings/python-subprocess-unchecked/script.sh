#!/bin/bash
# HARK: title a python build driver never looks at the return code of its child
# HARK: case tags=python,nested,build needs=python3,gcc
set -euo pipefail
mkdir -p build
python3 drive.py src/app.c build/app.o 2> build/log   # HARK: missing-file program-ignored-it stderr-discarded status=1 errno=ENOENT path=src/app.c id=d
echo "compiled"
