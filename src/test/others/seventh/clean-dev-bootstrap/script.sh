#!/bin/bash
# HARK: silent
# HARK: title developer set-up: newest python there is, optional modules, an own bin folder at the head of PATH
# HARK: case needs=python3
set -euo pipefail
PY=
for c in python3.99 python3.98 python3; do
    if command -v "$c" >/dev/null 2>&1; then
        PY=$c
        break
    fi
done
[ -n "$PY" ] || { echo "no python" >&2; exit 1; }

# leave what the caller may have active
if [ "$(type -t deactivate || true)" = function ]; then deactivate; fi
unalias python 2>/dev/null || true
unset PYTHONHOME

env=$PWD/.env.d
rm -rf "$env"
mkdir -p "$env/bin"
ln -s "$(command -v "$PY")" "$env/bin/python"
printf '#!/bin/sh\nexec "%s/bin/python" -m json.tool "$@"\n' "$env" > "$env/bin/fmtjson"
chmod +x "$env/bin/fmtjson"
PATH=$env/bin:$PATH
hash -r

for mod in json orjson_none sqlite3 uvloop_none; do
    if python -c "import $mod" 2>/dev/null; then
        echo "$mod: found"
    else
        echo "$mod: absent, optional"
    fi
done

[ -f .env ] && . ./.env
echo '{"debug": false}' | fmtjson > settings.json
if ! grep -q '"debug": true' settings.json; then
    echo "release settings"
fi
echo "python from ${PY}: $(python -c 'print(6 * 7)')"
