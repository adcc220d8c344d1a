#!/bin/bash
# HARK: title a quota report by an unprivileged account; private folders are asked about, not entered
# HARK: silent
# HARK: case user=nobody tags=non-root,quota
set -euo pipefail

limit=3000

# the report goes to the first place this account may write to
for dir in /var/lib reports "${TMPDIR:-/tmp}"; do
    if [[ -d $dir && -w $dir ]]; then
        out=$dir/quota.txt
        break
    fi
done

usage() {
    find "$1" \( -type d ! \( -readable -executable \) -prune \) -o -type f -printf '%s\n' |
        awk '{ n += $1 } END { print n + 0 }'
}

: > "$out"
private=()
over=0
for home in homes/*; do
    who=${home##*/}
    if [[ ! -r $home || ! -x $home ]]; then
        private+=("$who")
        continue
    fi
    used=$(usage "$home")
    mark=
    if (( used > limit )); then
        mark=' over'
        over=$((over + 1))
    fi
    printf '%-6s %6d%s\n' "$who" "$used" "$mark" >> "$out"
done

if ! diff <(cut -c1-6 "$out") reports/last-names.txt >/dev/null; then
    cut -c1-6 "$out" > reports/last-names.txt
    echo "members changed"
fi
sort -k2,2nr "$out"
echo "over quota: $over, private: ${private[*]:-none}"
