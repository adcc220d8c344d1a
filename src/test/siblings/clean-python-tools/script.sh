#!/bin/bash
# HARK: silent
# HARK: title python: optional imports, EAFP on cache files, a venv probe, a subprocess that may say no
# HARK: case tags=noisy,python needs=python3
set -euo pipefail
python3 collect.py data
python3 -c 'import tomllib' 2>/dev/null || echo "no tomllib"
python3 -c 'import acme_none' 2>/dev/null && echo "plugin" || echo "no plugin"
[ -x .venv/bin/python ] || echo "no venv, system python"
python3 collect.py data
