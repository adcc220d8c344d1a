#!/bin/sh
# HARK: silent
# HARK: title a cron job meets a held lock, waits for it, and clears away a stale one
# HARK: run dash script.sh
# HARK: case tags=cron,lock
set -eu

LOCKS=var/lock
mkdir -p $LOCKS

acquire() {
	name=$1
	limit=${2:-50}
	while ! mkdir "$LOCKS/$name" 2>/dev/null; do
		owner=$(cat "$LOCKS/$name/pid" 2>/dev/null) || owner=
		if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
			echo "lock $name is stale, taking it over"
			rm -rf "${LOCKS:?}/$name"
			continue
		fi
		limit=$((limit - 1))
		[ $limit -gt 0 ] || return 75
		sleep 0.02
	done
	echo $$ > "$LOCKS/$name/pid"
}

release() { rm -rf "${LOCKS:?}/$1"; }

trap 'release report; release vacuum' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# a colleague holds the report lock for a moment
mkdir $LOCKS/report
echo $$ > $LOCKS/report/pid
( sleep 0.15; rm -rf $LOCKS/report ) &
colleague=$!

acquire report
echo "report: locked"
release report
wait $colleague

# left behind by a machine that was switched off
acquire vacuum
echo "vacuum: locked"

# somebody who does not let go; we come back tomorrow
mkdir $LOCKS/upload
echo $$ > $LOCKS/upload/pid
if acquire upload 3; then
	echo "upload: locked"
else
	echo "upload: busy ($?), left for the next run"
fi
rmdir $LOCKS/upload 2>/dev/null || rm -r $LOCKS/upload
