#!/bin/sh
# HARK: title env -i takes SPOOL away, the mail archiver looks at /incoming and finds nothing to do
# HARK: run dash script.sh
# HARK: case tags=cron
# tiny cron stand-in: runs the jobs of the table that are due in the given hour
cd "$(dirname "$0")" || exit 1

HOUR=${HOUR:-03}
SPOOL=$PWD/spool
export SPOOL

mkdir -p run
: > run/cron.log

launch() {
    # cron gives its jobs next to no environment
    env -i HOME="$PWD" PATH=/usr/bin:/bin LANG=C sh "$1" >> run/cron.log 2>&1 # HARK: also
    echo "$1 $?" >> run/status
}

rm -f run/status
sed -e 's/#.*//' -e '/^[[:space:]]*$/d' crontab.txt |
while read -r hour job; do
    case $hour in
        "$HOUR"|'*') launch "jobs/$job" ;;
    esac
done

echo "jobs run: $(wc -l < run/status)"
awk '$2 != 0 { print "failed:", $1 }' run/status
