#!/bin/bash
# HARK: title packages are fetched from the first mirror that answers with the right checksum
# HARK: silent
# HARK: case needs=curl tags=mirror,network
set -uo pipefail

retries=1
while getopts r:q opt; do
    case $opt in
        r) retries=$OPTARG ;;
        q) exec 2>/dev/null ;;
        *) exit 64 ;;
    esac
done
shift $((OPTIND - 1))

# the first one is the cache of the office, at home nobody listens there
mirrors=(http://127.0.0.1:1 "file://$PWD/mirror-a" "file://$PWD/mirror-b" "file://$PWD/mirror-c")

fetch() {
    local name=$1 sum=$2 m try
    for m in "${mirrors[@]}"; do
        for (( try = 0; try < retries; try++ )); do
            curl -fsS -m 5 -o "dl/$name.part" "$m/$name" 2>/dev/null || continue
            # mirrors lag behind: an old file is as good as none
            if sha256sum -c --status - <<< "$sum  dl/$name.part"; then
                mv "dl/$name.part" "dl/$name"
                printf '%s from %s\n' "$name" "${m##*/}"
                return 0
            fi
        done
        rm -f "dl/$name.part"
    done
    echo "no mirror has $name" >&2
    return 1
}

mkdir -p dl || exit 1
mapfile -t wanted < wanted.sums
for entry in "${wanted[@]}"; do
    read -r sum name <<< "$entry"
    fetch "$name" "$sum" || exit 1
done
(cd dl && sha256sum -c --quiet ../wanted.sums) || exit 1
echo "${#wanted[@]} packages complete"
