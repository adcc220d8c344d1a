#!/bin/bash
# HARK: silent
# HARK: title a coprocess answers look-ups until its input ends; unknown keys are an answer, too
# HARK: case tags=coproc,exec
set -euo pipefail
cd "$(dirname "$0")"

coproc RATES {
    declare -A rate=()
    while IFS=' ' read -r cur val; do
        rate[$cur]=$val
    done < rates/daily
    while read -r cur; do
        echo "${rate[$cur]:-none}"
    done
}
to=${RATES[1]} from=${RATES[0]} rates_pid=$RATES_PID
exec 5>&"$to" 6<&"$from"
exec {to}>&- {from}<&-

ask() {
    printf '%s\n' "$1" >&5
    IFS= read -r answer <&6
}

exec 7< invoices
total=0 open=0
while IFS=, read -r id cur cents <&7 || [[ -n $id ]]; do
    ask "$cur"
    if [[ $answer == none ]]; then
        echo "$id: no rate for $cur, left for the clerk"
        open=$((open + 1))
        continue
    fi
    total=$((total + cents * answer / 100))
done
exec 7<&-

exec 5>&-
# the coprocess sees the end of its input; nothing more may come from it
if IFS= read -r extra <&6; then
    echo "unexpected: $extra" >&2
    exit 1
fi
exec 6<&-
wait "$rates_pid"
echo "total $total, $open open"
