#!/bin/sh
# NAME CODE TEXT...  ->  X(NAME, CODE, "TEXT")
# HARK: title the table generator stops half way in a make recipe
# HARK: run make -s all
set -eu
def=$1
tools=$(dirname "$0")

emit() {
    while read -r name code text; do
        case $name in ''|'#'*) continue ;; esac
        [ "$code" -ge "$1" ] && [ "$code" -le "$2" ] || continue
        printf 'X(%s, %s, "%s")\n' "$name" "$code" "$text"
    done < "$def"
}

echo "/* generated from $def */"
emit 1 9

# the site-specific range
. "$tools/ranges.sh" # HARK: source-missing no-pipefail errno=ENOENT path=tools/ranges.sh call=open status=2
emit "$SITE_FIRST" "$SITE_LAST"
