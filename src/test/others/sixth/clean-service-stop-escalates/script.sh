#!/bin/sh
# HARK: title init script selftest: status 3 before, start, double start refused, stop escalates to KILL
# HARK: silent
# HARK: run sh script.sh selftest
pidfile=run/stubbornd.pid
grace=4 # tenths of a second

status() {
	[ -f "$pidfile" ] || return 3
	pid=$(cat "$pidfile" 2>/dev/null) || return 3
	kill -0 "$pid" 2>/dev/null || return 1
	return 0
}

start() {
	status && return 9
	rm -f run/stubbornd.up "$pidfile"
	bin/stubbornd </dev/null >>run/stubbornd.log 2>&1 &
	echo $! >"$pidfile"
	i=0
	while [ ! -e run/stubbornd.up ]; do
		status || return 1
		i=$((i + 1))
		[ $i -le 100 ] || return 1
		sleep 0.02
	done
}

stop() {
	status || return 0
	pid=$(cat "$pidfile")
	kill -TERM "$pid"
	i=0
	while kill -0 "$pid" 2>/dev/null; do
		i=$((i + 1))
		if [ $i -gt $grace ]; then
			echo "still there, killing it"
			kill -KILL "$pid"
			# it is ours: take its status, 137 is what we asked for
			wait "$pid" 2>/dev/null
			[ $? -eq 137 ] || return 1
			break
		fi
		sleep 0.1
	done
	rm -f "$pidfile" run/stubbornd.up
}

want() {
	w=$1
	shift
	"$@"
	r=$?
	if [ $r -ne "$w" ]; then
		echo "$*: $r instead of $w" >&2
		exit 1
	fi
	echo "$*: $r"
}

mkdir -p run
case ${1:-} in
start | stop | status) "$1" ;;
restart) stop && start ;;
selftest)
	want 3 status
	want 0 stop
	want 0 start
	want 9 start
	want 0 status
	want 0 stop
	want 3 status
	;;
*) echo "usage: $0 start|stop|restart|status|selftest" >&2; exit 2 ;;
esac
