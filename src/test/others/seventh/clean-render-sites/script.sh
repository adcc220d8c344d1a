#!/bin/bash
# HARK: silent
# HARK: title templates are rendered, only changed files are replaced, an EXIT trap clears the scratch folder
# HARK: case needs=envsubst,python3
set -eu
tmp=$(mktemp -d)
helper=
cleanup() {
    [ -z "$helper" ] || kill "$helper" 2>/dev/null || true
    rm -rf "$tmp"
}
trap cleanup EXIT

set -a
. ./defaults.env
[ ! -f local.env ] || . ./local.env
set +a

# a helper that lives as long as the script
sleep 30 > "$tmp/helper.log" 2>&1 &
helper=$!

mkdir -p etc/sites
for tpl in templates/*.tpl; do
    name=$(basename "$tpl" .tpl)
    override=overrides/$name.env
    (
        if [ -r "$override" ]; then set -a; . "./$override"; fi
        envsubst '$HOST $PORT $TOKEN' < "$tpl"
    ) > "$tmp/$name"
    if cmp -s "$tmp/$name" "etc/sites/$name"; then
        echo "$name: same"
    else
        install -m 644 "$tmp/$name" "etc/sites/$name"
        echo "$name: written"
    fi
    if grep -q '\$[A-Z]' "etc/sites/$name"; then
        echo "$name: unresolved names" >&2
        exit 1
    fi
done

for old in etc/sites/*.dpkg-dist; do
    [ -e "$old" ] || continue
    rm "$old"
done
python3 check.py etc/sites
pad=$(yes - 2>/dev/null | head -n 8 | tr -d '\n')
echo "$pad sites are ready $pad"
