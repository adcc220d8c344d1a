#!/bin/bash
# HARK: silent
# HARK: title a backup is made only where tar --compare sees a difference, then restored and compared
set -euo pipefail
SRC=etc
STORE=store
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$STORE"

up_to_date() {
    [[ -f $STORE/etc.tgz ]] || return 1
    tar -dzf "$STORE/etc.tgz" > "$scratch/changes" 2>&1
}

save() {
    [[ -f $STORE/etc.tgz ]] && cp "$STORE/etc.tgz" "$STORE/etc.tgz.prev"
    tar -czf "$scratch/etc.tgz" "$SRC"
    mv "$scratch/etc.tgz" "$STORE/etc.tgz"
}

verify() {
    mkdir "$scratch/restore"
    tar -xzf "$STORE/etc.tgz" -C "$scratch/restore"
    diff -r "$SRC" "$scratch/restore/$SRC"
    rm -r "$scratch/restore"
}

backup() {
    if up_to_date; then
        echo "unchanged"
        return
    fi
    if [[ -s $scratch/changes ]]; then
        echo "changed: $(grep -o '^[^:]*' "$scratch/changes" | sort -u | paste -sd' ')"
    else
        echo "first backup"
    fi
    save
    verify
    echo "saved $(tar -tzf "$STORE/etc.tgz" | grep -vc '/$') files"
}

backup
backup
sed -i 's/^Port .*/Port 2222/' etc/ssh/sshd_config
backup
backup
if tar -tzf "$STORE/etc.tgz" | grep -q '\.key$'; then
    echo "keys must not be in this archive" >&2
    exit 1
fi
