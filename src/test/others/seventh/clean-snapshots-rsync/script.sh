#!/bin/bash
# snapshots with hard links: day.1 is the newest, four are kept
set -euo pipefail
keep=4
cd "$(dirname "$0")"
rm -rf "snap/day.$keep" snap/day.new
link=()
[[ -d snap/day.1 ]] && link=(--link-dest="$PWD/snap/day.1")
rsync -aF --exclude=cache ${link[@]+"${link[@]}"} data/ snap/day.new/

for ((i = keep - 1; i >= 1; i--)); do
    if [[ -d snap/day.$i ]]; then mv "snap/day.$i" "snap/day.$((i + 1))"; fi
done
mv snap/day.new snap/day.1

list() { [ -d "$1" ] && ( cd "$1" && find . -type f | sort ) || true; }
list snap/day.1 > new.list
list snap/day.2 > old.list
comm -23 new.list old.list | sed 's/^/added /'

# diff returns 1 for a difference
rc=0
diff -r snap/day.2 snap/day.1 > changes.txt || rc=$?
[ "$rc" -le 1 ] || exit "$rc"
grep -c '^[<>]' changes.txt || true
find snap -name '*.partial' -delete
rm -f new.list old.list
du -s snap/day.1 >/dev/null
echo "snapshot taken"
# HARK: silent
# HARK: case needs=rsync tags=clean,backup
