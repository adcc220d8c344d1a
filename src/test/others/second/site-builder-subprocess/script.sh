#!/bin/bash
# HARK: title the python site builder calls cp with subprocess.call and does not look at the status
# HARK: case needs=python3 tags=python,site
set -euo pipefail
out=$PWD/public
note() { echo "site: $*"; }

python_has() { python3 -c "import $1" 2>/dev/null; }

choose_markdown() {
    if python_has markdown_fancy_x; then md=markdown_fancy_x; else md=builtin; fi
    note "markdown: $md"
}

rm -rf "$out"
choose_markdown
# HARK: missing-file|nonzero-exit program-ignored-it stderr-discarded errno=ENOENT path=theme/style.css status=1 id=site cmd=python3
python3 tools/build.py --markdown "$md" pages "$out"
n=$(find "$out" -name '*.html' | wc -l)
[ "$n" -eq 2 ] || { note "2 pages expected, $n built" >&2; exit 1; }
if grep -rq '{{' "$out"; then
    note "unreplaced marks" >&2
    exit 1
fi
grep -L '<nav>' "$out"/*.html | grep -q . && note "some pages have no navigation" || note "navigation everywhere"
note "$n pages"
