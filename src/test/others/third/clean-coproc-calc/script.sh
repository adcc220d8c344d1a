#!/bin/bash
# HARK: title invoices are added up by a calculator coprocess that is stopped by a signal at the end
# HARK: silent
# HARK: case needs=bc tags=coproc
set -euo pipefail

coproc CALC { exec bc -l 2>&1; }
calc_pid=$CALC_PID
exec {to}>&"${CALC[1]}" {from}<&"${CALC[0]}"

calc() {
    local -n result=$1
    printf '%s\n' "$2" >&"$to"
    read -r -t 10 result <&"$from"
}

calc _ 'scale=2; 1/1'
total=0
lines=0
while IFS=$'\t' read -r item qty price; do
    [[ -z $item || $item == '#'* ]] && continue
    calc sum "$qty * $price"
    calc total "$total + $sum"
    printf '%-8s %8.2f\n' "$item" "$sum"
    lines=$((lines + 1))
done < invoice.tsv

calc vat "$total * 0.19"
calc big "$total > 100"
if (( big )); then
    calc discount "$total * 0.02"
else
    discount=0
fi

# the calculator would wait for ever
kill "$calc_pid"
rc=0
wait "$calc_pid" 2>/dev/null || rc=$?
if (( rc != 0 && rc != 143 )); then
    echo "calculator ended with $rc" >&2
    exit 1
fi

(( lines > 0 )) || { echo "empty invoice" >&2; exit 1; }
printf 'total %.2f vat %.2f discount %.2f\n' "$total" "$vat" "$discount"
