#!/bin/bash
# HARK: title a small root tree is built with the libraries of its programs; scripts have none
# HARK: silent
# HARK: case needs=ldd tags=chroot
set -euo pipefail

root=$PWD/jail
programs=(cat true ldd)

libs_of() {
    # not a dynamic executable: a script or static, needs no libraries
    if ! ldd "$1" > .ldd 2>&1; then
        return 0
    fi
    grep -oE '/[^ ]+' .ldd
}

add() {
    local src=$1 dst=$root$1
    [[ -e $dst ]] && return
    mkdir -p "${dst%/*}"
    cp -L --preserve=mode "$src" "$dst"
}

umount "$root/proc" 2>/dev/null || true   # of a run that was cut off
rm -rf "$root"
mkdir -p "$root"/{etc,tmp,usr/bin}
chmod 1777 "$root/tmp"
ln -s usr/bin "$root/bin"

for p in "${programs[@]}"; do
    path=$(type -P "$p")
    add "$path"
    while read -r lib; do
        add "$lib"
    done < <(libs_of "$path")
done

for f in /etc/nsswitch.conf /etc/jail-none.conf /etc/host.conf; do
    if [[ -f $f ]]; then
        cp "$f" "$root/etc/"
    fi
done
getent passwd root > "$root/etc/passwd"
getent passwd jailuser-none >> "$root/etc/passwd" || echo 'jailuser-none:x:900:900::/tmp:/bin/cat' >> "$root/etc/passwd"
cut -d: -f1 "$root/etc/passwd"

for p in "${programs[@]}"; do
    [[ -x $root/bin/$p || -x $root$(type -P "$p") ]] || { echo "no $p" >&2; exit 1; }
done
find "$root" -name 'libc.so*' -type f -printf '%f\n'
rm -f .ldd
