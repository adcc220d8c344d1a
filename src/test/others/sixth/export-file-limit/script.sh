#!/usr/bin/env bash
# HARK: title parallel CSV export under a file size limit, the big table's sqlite3 is killed by SIGXFSZ
set -u
shopt -s extglob

tables=(users plans events)
out=out
rm -rf "$out"; mkdir -p "$out" logs

# same limits as the service has
while IFS='=' read -r key value; do
  case $key in
    ''|\#*) ;;
    LimitFSIZE)  ulimit -f "$value" ;;
    LimitNOFILE) ulimit -n "$value" ;;
    *) echo "export: unknown limit $key" >&2; exit 2 ;;
  esac
done < conf/export.limits
ulimit -c 0

export_table() {
  local table=$1 csv="$out/$1.csv"
  sqlite3 -readonly -header -csv var/app.db "select * from $table order by id" > "$csv" # HARK: killed|write-failed background-not-waited no-errexit signal=SIGXFSZ
  head -n 1 "$csv" > "$out/$table.columns"
  touch "$out/$table.done"
}

for t in "${tables[@]}"; do
  export_table "$t" 2>> logs/export.log &
done
wait

missing=0
for t in "${tables[@]}"; do
  if [[ -e $out/$t.done && -s $out/$t.csv ]]; then
    printf '%s: %s\n' "$t" "$(<"$out/$t.columns")"
  else
    missing=$((missing + 1))
  fi
done
((missing == 0)) || { echo "export: $missing tables missing" >&2; exit 1; }

tar -C "$out" --sort=name --mtime=@0 --owner=0 --group=0 -czf "$out/export.tar.gz" "${tables[@]/%/.csv}"
tar -tzf "$out/export.tar.gz"
