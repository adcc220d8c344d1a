#!/bin/bash
# HARK: silent
# HARK: title a mirror with rsync: optional exclude list, diff as a question, a second pass that finds nothing
# HARK: case needs=rsync
set -u
SRC=site/
DST=mirror/
opts=(-rlc --delete)

fail() { echo "mirror: $*" >&2; exit 1; }

[ -d "$SRC" ] || fail "no source"
mkdir -p "$DST" || fail "cannot create $DST"

for list in /etc/mirror.exclude conf/mirror.exclude; do
    if [ -r "$list" ]; then
        opts+=("--exclude-from=$list")
        break
    fi
done

in_sync() { diff -rq --exclude='*.tmp' "$SRC" "$DST" > diff.out 2>&1; }

pass() {
    local rc changes
    in_sync
    rc=$?
    case $rc in
        0) echo "in sync"; return ;;
        1) ;;
        *) cat diff.out >&2; fail "cannot compare" ;;
    esac
    changes=$(rsync "${opts[@]}" --itemize-changes --dry-run "$SRC" "$DST" | grep -c '^[<>ch*]') || fail "nothing to do, but trees differ"
    rsync "${opts[@]}" "$SRC" "$DST" || fail "rsync: $?"
    echo "$changes changes"
}

pass
pass
rm site/old.html
echo "<p>news</p>" > site/news.html
pass
test ! -e mirror/old.html || fail "old.html is still there"
find mirror -name '*.tmp' | grep . && fail "temporary files in the mirror"
find mirror -type f | sort
