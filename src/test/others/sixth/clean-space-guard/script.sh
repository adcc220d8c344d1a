#!/usr/bin/env bash
# HARK: title disk space guard: probes for packers, archives the oldest, tolerates directories that are not empty
# HARK: silent
set -u -o pipefail
shopt -s nullglob

limit_kb=${LIMIT_KB:-60}

used_kb() { find cache -type f -printf '%s\n' | awk '{ s += $1 } END { print int(s / 1024) }'; }

pick_packer() {
  local c
  for c in pigz-ng zpaq lz5 gzip; do
    if command -v "$c" >/dev/null 2>&1; then
      echo "$c"
      return
    fi
  done
  return 1
}

packer=$(pick_packer) || { echo "no packer at all" >&2; exit 1; }

# a pause file is how people switch the guard off
if [[ -e cache/.pause ]]; then
  echo "paused"
  exit 0
fi

free=$(df -Pk . 2>/dev/null | awk 'NR == 2 { print $4 }')
if [[ ! $free =~ ^[0-9]+$ ]]; then
  echo "cannot tell the free space" >&2
  exit 1
fi

n=0
while (( $(used_kb) > limit_kb )); do
  oldest=$(find cache -name '*.blob' -printf '%T@ %p\n' | sort -n | head -n 1 | cut -d' ' -f2-)
  [[ -n $oldest ]] || break
  "$packer" -nc "$oldest" >"archive/${oldest##*/}.gz" || exit 1
  gzip -t "archive/${oldest##*/}.gz" || exit 1
  rm "$oldest"
  n=$((n + 1))
done
echo "archived $n blobs, $(used_kb) kB in the cache"

# tidy up: most of these are in use, and that is fine
for d in cache/*/; do
  rmdir --ignore-fail-on-non-empty "$d"
done
rmdir archive/partial 2>/dev/null || true
find cache -name '*.tmp' -mmin +60 -delete

if pins=$(grep -rl pinned cache --include=.pin); then
  echo "pinned: $(wc -l <<<"$pins")"
fi
if grep -rq corrupt cache; then
  echo "corrupt entries" >&2
  exit 2
fi
ls cache
