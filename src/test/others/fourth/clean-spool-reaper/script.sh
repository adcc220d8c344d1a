#!/bin/sh
# HARK: silent
# HARK: title reaps old spool files and empty directories; what is in use stays
# HARK: run dash script.sh 20240401
# HARK: case tags=cron,cleanup
# files are named YYYYMMDD-something; everything older than the given day goes
limit=${1:?day wanted}
spool=spool
gone=0 kept=0

list=`mktemp ./reap.XXXXXX` || exit 1
trap 'rm -f "$list"' 0 1 2 15

find $spool -type f -name '[0-9]*-*' ! -name '*.keep' ! -name '*.idx' > "$list"

while read -r f; do
  base=${f##*/}
  day=${base%%-*}
  expr "$day" : '[0-9]\{8\}$' >/dev/null || continue
  if [ "$day" -ge "$limit" ] || [ -e "$f.keep" ]; then
    kept=`expr $kept + 1`
    continue
  fi
  rm -f "$f" "$f.idx" "$f.sum"
  gone=`expr $gone + 1`
done < "$list"

# innermost first; rmdir refuses what still has something in it
find $spool -mindepth 1 -depth -type d | while read -r d; do
  rmdir "$d" 2>/dev/null || :
done

# symbolic links that lead nowhere any more
find $spool -type l | while read -r l; do
  [ -e "$l" ] || rm "$l"
done

grep -q . $spool/.nolog 2>/dev/null || echo "reaped $gone, kept $kept"
find $spool -mindepth 1 | LC_ALL=C sort
