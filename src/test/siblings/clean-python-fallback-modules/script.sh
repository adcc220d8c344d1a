#!/bin/bash
# HARK: silent
# HARK: title python is asked for modules and a version; what it lacks is replaced
# HARK: case needs=python3 tags=python,probe
set -u
if python3 -c 'import acme_fast_json' 2>/dev/null; then impl=fast; else impl=json; fi
echo "using $impl"
python3 -c 'import sys; sys.exit(0 if sys.version_info >= (99, 0) else 1)' || echo "python is older than 99"
for m in acme_yaml acme_toml json; do
    python3 -c "import $m" >/dev/null 2>&1 && { echo "parser $m"; break; }
done
python3 - <<'EOP'
try:
    open("cache.json")
except FileNotFoundError:
    print("no cache")
EOP
