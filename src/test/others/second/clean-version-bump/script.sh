#!/bin/sh
# HARK: silent
# HARK: title POSIX version library: expr, sort -C and let-like commands whose status 1 is an answer; a bump is stamped in
# HARK: case needs=sed,awk tags=dash,library,version
# HARK: run sh script.sh
. ./lib/version.sh
. ./lib/ui.sh

pending() {
    for f in "$1"/*.note; do
        [ -e "$f" ] || return 1
        echo "$f"
    done
}

bump_kind() {
    if pending notes | xargs grep -l '^BREAKING' >/dev/null; then
        echo major
    elif pending notes | xargs grep -lq '^feature'; then
        echo minor
    else
        echo patch
    fi
}

ver_valid "1.x.3" && die "1.x.3 passes as a version"
ver_ge 1.10.0 1.9.9 || die "1.10.0 < 1.9.9?"
ver_ge 2.0.0 10.0.0 && die "2.0.0 >= 10.0.0?"
ver_ge 3.1.4 3.1.4 || die "3.1.4 < 3.1.4?"

cur=$(sed -n 's/^version *= *"\(.*\)"$/\1/p' project.toml)
ver_valid "$cur" || die "odd version in project.toml: $cur"
pending drafts >/dev/null || say "no drafts"
kind=$(bump_kind)
new=$(ver_bump "$cur" "$kind")
say "$cur -> $new ($kind)"
ver_ge "$cur" "$new" && die "no progress"
confirm "release $new?" < answers/no && die "no was taken for yes"
confirm "release $new?" < answers/yes || die "not confirmed"
for f in project.toml src/app.py; do
    cp "$f" "$f.orig"
    sed "s/\"$cur\"/\"$new\"/" "$f.orig" > "$f"
    if cmp -s "$f" "$f.orig"; then die "$f does not name $cur"; fi
    rm "$f.orig"
    say "$f stamped"
done
grep -rn "\"$cur\"" project.toml src && die "the old version is left somewhere"
mkdir -p notes/done && mv notes/*.note notes/done/
if pending notes; then die "notes are left"; fi
say "done"
