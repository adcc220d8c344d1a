#!/bin/sh
# HARK: silent
# HARK: title healthy: dash init script
# HARK: run sh script.sh start
PIDFILE=run/app.pid
is_running() { [ -f "$PIDFILE" ] && kill -0 "$(cat "$PIDFILE")" 2>/dev/null; }
start() { is_running && { echo "already"; return 0; }; mkdir -p run; sleep 0.2 & echo $! > "$PIDFILE"; echo "started"; }
stop() { is_running || { echo "not running"; return 0; }; kill "$(cat "$PIDFILE")"; rm -f "$PIDFILE"; echo "stopped"; }
[ -r /etc/default/acme-none ] && . /etc/default/acme-none
case "${1:-}" in
    start) stop; start; start; stop; stop ;;
    *) echo usage; exit 2 ;;
esac
test -x /usr/sbin/acme-none || echo "no daemon installed"
command -v acme-none >/dev/null 2>&1 || true
ls *.rej 2>/dev/null | head -n 1
grep -qs acme /etc/acme-none.conf || echo "not configured"
