#!/usr/bin/env bash
# HARK: title nightly dump of two databases, one of which has moved; the archive of nothing passes gzip -t
# nightly-dump - dump every database named in conf/backup.env, verify, rotate
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cd "$here"
. conf/backup.env
[ -f conf/local.env ] && . conf/local.env || :

gen=1
while [ -e "backups/orders.$gen.sql.gz" ]; do gen=$((gen + 1)); done

dump() {
  local name=$1 file=$2 out="backups/$1.$gen.sql.gz"
  rm -f "$out.part"
  sqlite3 -readonly "$file" .dump | gzip -n9 >"$out.part" # HARK: missing-file|nonzero-exit no-pipefail errno=ENOENT path=var/billing/billing.db status=1 cmd=sqlite3
  # never publish an archive that cannot be read back
  if ! gzip -t "$out.part"; then
    echo "nightly-dump: $name: archive is damaged" >&2
    return 1
  fi
  mv "$out.part" "$out"
}

for name in $DATABASES; do
  var=DB_$name
  dump "$name" "${!var}"
  echo "dumped $name (generation $gen)"
done

# rotate
for name in $DATABASES; do
  old=$((gen - KEEP))
  while [ "$old" -gt 0 ]; do
    rm -f "backups/$name.$old.sql.gz"
    old=$((old - 1))
  done
done

( cd backups && ls -1 *.sql.gz | LC_ALL=C sort >MANIFEST )
echo "$(wc -l <backups/MANIFEST) archives kept"
