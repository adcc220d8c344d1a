#!/usr/bin/env bash
# HARK: title mirror with a comparison before (they differ, of course) and after, and a snapshot checked with tar -d
# HARK: silent
set -euo pipefail
export LC_ALL=C

SRC=data DST=standby SNAP=snapshots

same() { diff -rq "$1" "$2" >/dev/null 2>&1; }

if same "$SRC" "$DST"; then
  echo "in step already"
  exit 0
fi
echo "standby is behind:"

args=(-rlt --checksum --delete --delete-after)
if [[ -f mirror.exclude ]]; then args+=(--exclude-from=mirror.exclude); fi
if [[ -f mirror.local ]]; then args+=(--exclude-from=mirror.local); fi

changes=$(rsync "${args[@]}" --dry-run --out-format='%o %n' "$SRC/" "$DST/")
grep -c '^send .*[^/]$' <<<"$changes" | sed 's/^/  to send: /'
# nothing to delete is fine as well
deletes=$(grep -c '^del' <<<"$changes" || true)
echo "  to delete: $deletes"
if ((deletes > 50)); then
  echo "that is too many, look at it first" >&2
  exit 1
fi

rsync "${args[@]}" "$SRC/" "$DST/"
same "$SRC" "$DST"

mkdir -p "$SNAP"
tar -C "$DST" --sort=name -cf "$SNAP/now.tar" .
tar -C "$DST" -df "$SNAP/now.tar"

# the check has to notice when something changes
echo tampered >"$DST/docs/2.txt"
if tar -C "$DST" -df "$SNAP/now.tar" >/dev/null 2>&1; then
  echo "tar -d is blind" >&2
  exit 1
fi
rc=0
rsync "${args[@]}" "$SRC/" "$DST/" || rc=$?
case $rc in
  0) ;;
  24) echo "some files vanished, fine" ;;
  *) exit "$rc" ;;
esac
cmp "$SRC/docs/2.txt" "$DST/docs/2.txt"
echo "in step, $(find "$DST" -type f | wc -l) files"
