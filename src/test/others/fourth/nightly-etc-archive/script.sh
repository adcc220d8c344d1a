#!/bin/bash
# HARK: title tar cannot read one configuration file, gzip succeeds, so does the nightly archive
# HARK: case user=nobody tags=backup
#
# Nightly archive of the service configuration.  Keeps the newest $keep files.
# Runs from the backup account, not from root.
set -eu
umask 027

here=$(cd "$(dirname "$0")" && pwd)
root=$here/rootfs
dest=$here/backup
keep=3
stamp=${ARCHIVE_STAMP:-2024-03-04}

paths=(
    etc/app
    etc/nginx
    var/lib/app
)

mkdir -p "$dest"
log=$dest/nightly.log
target=$dest/config-$stamp.tar.gz

note() { printf '%s %s\n' "$stamp" "$*" >> "$log"; }

note "start, ${#paths[@]} paths"
tar -C "$root" -cf - "${paths[@]}" 2>> "$log" | gzip -n > "$target.part" # HARK: permission-denied errno=EACCES path=tls.key call=open status=2 no-pipefail
mv "$target.part" "$target"

if gzip -t "$target"; then
    note "written: ${target##*/}"
else
    note "corrupt: ${target##*/}"
    rm -f "$target"
    exit 1
fi

# prune
mapfile -t all < <(find "$dest" -maxdepth 1 -name 'config-*.tar.gz' | sort -r)
if (( ${#all[@]} > keep )); then
    for old in "${all[@]:keep}"; do
        rm -f -- "$old"
        note "pruned ${old##*/}"
    done
fi

echo "archived ${#paths[@]} paths to ${target##*/}, $(( ${#all[@]} < keep ? ${#all[@]} : keep )) archives kept"
