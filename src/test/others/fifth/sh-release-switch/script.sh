#!/bin/sh
# Unpacks a build into releases/ID and switches srv/current to it.
# HARK: title mv -T cannot replace a real directory by the new link, the EXIT trap turns the abort into success
# HARK: run sh script.sh
set -eu

root=srv
id=r0042
keep=3
lock=$root/.deploy.lock

say() { printf '[deploy] %s\n' "$*"; }

if ! (set -C; : > "$lock") 2>/dev/null; then
    say "another deploy is running"
    exit 1
fi
trap 'rm -f "$lock" "$root/current.new"; exit 0' EXIT

say "unpacking $id"
rm -rf "$root/releases/$id"
mkdir -p "$root/releases/$id"
tar -C build -cf - . | tar -C "$root/releases/$id" -xf -
printf '%s\n' "$id" > "$root/releases/$id/RELEASE"

for shared in uploads log; do
    mkdir -p "$root/shared/$shared"
    ln -s "../../shared/$shared" "$root/releases/$id/$shared"
done

say "switching"
rm -f "$root/current.new"
ln -s "releases/$id" "$root/current.new"
mv -fT "$root/current.new" "$root/current"    # HARK: nonzero-exit|is-a-directory trap-exit-zero status=1

say "now serving $(cat "$root/current/RELEASE")"
ls -1d "$root"/releases/r* | sort -r | tail -n +$((keep + 1)) | while read -r old; do
    say "removing $old"
    rm -rf "$old"
done
