#!/bin/sh
# HARK: title init script that starts a daemon whose interpreter is gone
# HARK: run dash script.sh restart
### BEGIN INIT INFO
# Provides:          agentd
# Default-Start:     2 3 4 5
### END INIT INFO

NAME=agentd
DAEMON=./bin/$NAME
CONF=etc/$NAME.conf
PIDFILE=var/$NAME.pid
LOG=var/$NAME.log

[ -x "$DAEMON" ] || exit 5
[ -r /etc/default/agentd-site ] && . /etc/default/agentd-site

running() {
	[ -s "$PIDFILE" ] || return 1
	kill -0 "$(cat "$PIDFILE")" 2>/dev/null
}

do_start() {
	if running; then
		echo "$NAME is already running"
		return 0
	fi
	rm -f "$PIDFILE"
	"$DAEMON" -c "$CONF" >>"$LOG" 2>&1 & # HARK: bad-interpreter|missing-file|exec-failed|command-not-found background-not-waited errno=ENOENT call=exec path=bin/agentd status=127
	echo $! >"$PIDFILE"
	if [ -s "$PIDFILE" ]; then
		echo "Starting $NAME: ok"
	else
		echo "Starting $NAME: failed"
		return 1
	fi
}

do_stop() {
	if running; then
		kill "$(cat "$PIDFILE")"
		n=0
		while running && [ $n -lt 20 ]; do
			sleep 0.1
			n=$((n + 1))
		done
	else
		echo "$NAME was not running"
	fi
	rm -f "$PIDFILE"
}

case $1 in
start) do_start ;;
stop) do_stop ;;
restart)
	do_stop
	do_start
	;;
status) running ;;
*)
	echo "usage: $0 {start|stop|restart|status}" >&2
	exit 2
	;;
esac
