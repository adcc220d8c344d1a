#!/bin/bash
# HARK: silent
# HARK: title preflight checks in bash -c and a nested script: the statuses are looked at, absences have a substitute
set -euo pipefail
trap 'echo "preflight: line $LINENO failed" >&2' ERR

declare -A have
probe() {
    if bash -c "$2" > /dev/null 2>&1; then
        have[$1]=yes
    else
        have[$1]=no
    fi
}

while IFS='|' read -r name cmd; do
    [[ $name == \#* ]] && continue
    probe "$name" "$cmd"
done < checks.txt

for name in $(printf '%s\n' "${!have[@]}" | sort); do
    printf '%-10s %s\n' "$name" "${have[$name]}"
done

if [[ ${have[zstd-dict]} == yes ]]; then
    pack() { zstd -q -D dict/current -c; }
    ext=zst
else
    pack() { gzip -9nc; }
    ext=gz
fi

rc=0
bash verify.sh payload || rc=$?
case $rc in
    0) echo "payload complete" ;;
    3) echo "payload lacks its index, making one"
       (cd payload && ls *.txt > index) ;;
    *) exit "$rc" ;;
esac
bash verify.sh payload

unset_in_env=$(env -i PATH="$PATH" bash -c 'echo "${DEPLOY_TARGET:-none}"')
[[ $unset_in_env == none ]]
tar -cf - payload | pack > "payload.tar.$ext"
echo "packed as $ext: $(gzip -dc payload.tar.gz | tar -tf - | grep -c txt) texts"
