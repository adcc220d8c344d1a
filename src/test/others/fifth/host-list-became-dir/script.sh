#!/bin/bash
# HARK: title the host list has become a directory; mapfile < <(grep …) reads nothing and all is well
# HARK: case tags=monitoring,mapfile
set -euo pipefail
shopt -s inherit_errexit
cd "$(dirname "$0")"

declare -A age_limit=([db]=3600 [web]=600 [default]=1800)
declare -i checked=0 stale=0
now=1700000000

mapfile -t hosts < <(grep -v '^[[:space:]]*#' conf/hosts)  # HARK: is-a-directory|nonzero-exit subst-status-ignored background-not-waited errno=EISDIR call=read status=2 cmd=grep

limit_of() {
    local role=${1%%[0-9]*}
    printf '%s\n' "${age_limit[$role]:-${age_limit[default]}}"
}

for host in "${hosts[@]}"; do
    [[ -n $host ]] || continue
    checked+=1
    seen=0
    if [[ -f state/$host ]]; then
        read -r seen < "state/$host"
    fi
    if (( now - seen > $(limit_of "$host") )); then
        echo "STALE $host"
        stale+=1
    fi
done

if (( stale == 0 )); then
    echo "OK - no stale hosts ($checked checked)"
    exit 0
fi
echo "WARNING - $stale of $checked hosts are stale"
exit 1
