#!/bin/sh
# HARK: title two workers empty a print queue; a stale lock is taken over, claims may be lost to the other worker
# HARK: silent
# HARK: run sh script.sh
# HARK: case tags=dash,queue,lock
set -eu
q=$PWD/spool
mkdir -p "$q/done" "$q/claim"

lock=$q/lock
until mkdir "$lock" 2>/dev/null; do
    owner=$(cat "$lock/pid")
    if kill -0 "$owner" 2>/dev/null; then
        sleep 0.1
        continue
    fi
    # its owner is gone
    rm -rf "$lock"
done
echo $$ > "$lock/pid"
trap 'rm -rf "$lock"' EXIT

worker() {
    name=$1
    for job in "$q"/in/*.txt; do
        [ -e "$job" ] || continue
        base=${job##*/}
        # whoever makes the directory has the job
        mkdir "$q/claim/$base" 2>/dev/null || continue
        { printf '== %s ==\n' "${base%.txt}"; cat "$job"; printf '\f'; } > "$q/done/$base.tmp"
        mv "$q/done/$base.tmp" "$q/done/$base"
        rm "$job"
        echo "$name" > "$q/claim/$base/by"
    done
}

total=$(ls "$q/in" | wc -l)
worker a & wa=$!
worker b & wb=$!
wait "$wa"
wait "$wb"

printed=$(ls "$q/done" | wc -l)
if [ "$printed" -ne "$total" ] || [ -n "$(ls -A "$q/in")" ]; then
    echo "printed $printed of $total" >&2
    exit 1
fi
rm -rf "$q/claim"
cat "$q"/done/*.txt | tr -d '\f'
echo "$printed jobs printed"
