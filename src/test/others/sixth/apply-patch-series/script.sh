#!/usr/bin/env bash
# HARK: title one patch of the series does not apply and is counted as applied
# Applies patches/series onto a pristine copy of upstream/ (quilt without quilt).
set -euo pipefail
cd "$(dirname "$0")"

work=work/tree
logdir=work/log
strict=0
for arg in "$@"; do
  case $arg in
    --strict) strict=1 ;;
    *) echo "usage: $0 [--strict]" >&2; exit 2 ;;
  esac
done

prepare() {
  rm -rf work
  mkdir -p work "$logdir"
  cp -R upstream "$work"
}

already_in() {
  # reversible means somebody upstreamed it
  patch -d "$work" -p1 -R --dry-run -s -f < "$1" > /dev/null 2>&1
}

apply() {
  local p=$1 log=$logdir/${1##*/}.log
  echo "# $p" > "$log"
  patch -d "$work" -p1 --no-backup-if-mismatch -N -f -r - < "$p" >> "$log" 2>&1 # HARK: nonzero-exit if-condition last-command-wins status=1
  grep -c '^patching file' "$log" > "$log.count"
}

prepare
applied=() upstreamed=()
while IFS= read -r entry || [[ -n $entry ]]; do
  entry=${entry%%#*}
  entry=${entry%"${entry##*[![:space:]]}"}
  [[ -z $entry ]] && continue
  p=patches/$entry
  [[ -f $p ]] || { echo "no such patch: $p" >&2; exit 1; }
  if already_in "$p"; then
    upstreamed+=("$entry")
    continue
  fi
  if apply "$p"; then
    applied+=("$entry")
  else
    echo "could not apply $entry" >&2
    exit 1
  fi
done < patches/series

echo "applied:    ${applied[*]}"
echo "upstreamed: ${upstreamed[*]:-none}"
if (( strict )) && (( ${#upstreamed[@]} )); then exit 3; fi
sh "$work/run.sh"
