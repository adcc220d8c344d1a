#!/bin/sh
# HARK: title cron job with a mkdir lock left by a crashed run, it is found stale and taken over
# HARK: silent
# HARK: run dash script.sh
# flush-spool: cron, every minute
set -eu

LOCK=var/lock.d
mine=

unlock() {
	if [ -n "$mine" ]; then
		rm -f "$LOCK/pid"
		rmdir "$LOCK"
	fi
}
trap unlock EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

lock() {
	tries=0
	until mkdir "$LOCK" 2>/dev/null; do
		tries=$((tries + 1))
		owner=$(cat "$LOCK/pid" 2>/dev/null || :)
		if [ -n "$owner" ] && kill -0 "$owner" 2>/dev/null; then
			echo "busy, pid $owner" >&2
			return 75
		fi
		if [ "$tries" -gt 3 ]; then
			echo "cannot get $LOCK" >&2
			return 73
		fi
		echo "removing the lock of a run that is gone"
		rm -rf "$LOCK"
	done
	mine=1
	echo $$ >"$LOCK/pid"
}

lock || exit $?

[ -r /etc/default/flush-spool ] && . /etc/default/flush-spool
: "${BATCH:=10}"

# a second instance has to stay out while this one works
if mkdir "$LOCK" 2>/dev/null; then
	echo "lock does not hold" >&2
	exit 70
fi

n=0
for m in var/spool/*.msg var/spool/urgent/*.msg; do
	[ -e "$m" ] || continue
	[ "$n" -lt "$BATCH" ] || break
	cat "$m" >>var/flushed.log
	rm -f "$m"
	n=$((n + 1))
done

test "$(wc -l <var/flushed.log)" -eq "$n"
echo "flushed $n entries"
