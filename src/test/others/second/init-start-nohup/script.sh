#!/bin/sh
# HARK: title init script starts its daemon with nohup in the background; the program is not at that place
# HARK: case tags=init,background,dash
# HARK: run sh script.sh start
NAME=metricsd
CONF=etc/metricsd.conf
DEFAULTS=etc/default/metricsd
HOME_DIR=$PWD/opt/metricsd
interval=60

[ -r "$DEFAULTS" ] && . "$DEFAULTS"
mkdir -p run log

log_daemon() { printf '%s: %s\n' "$NAME" "$1"; }

is_running() {
    [ -f run/$NAME.pid ] || return 1
    kill -0 "$(cat run/$NAME.pid)" 2>/dev/null
}

read_conf() {
    [ -r "$CONF" ] || { log_daemon "no $CONF"; exit 6; }
    interval=$(sed -n 's/^interval *= *//p' "$CONF")
    grep -q '^debug' "$CONF" && level=debug || level=info
}

do_start() {
    if is_running; then
        log_daemon "already running"
        return 0
    fi
    rm -f run/$NAME.pid
    # HARK: command-not-found|missing-file|exec-failed|nonzero-exit background-not-waited output-discarded stderr-discarded errno=ENOENT call=exec path=opt/metricsd/bin/metricsd status=127
    nohup "$HOME_DIR/bin/metricsd" -i "$interval" -l "$level" >/dev/null 2>&1 &
    echo $! > run/$NAME.pid
    log_daemon "started, interval $interval, level $level"
}

case "${1:-}" in
    start) read_conf; do_start ;;
    stop) is_running && kill "$(cat run/$NAME.pid)"; rm -f run/$NAME.pid ;;
    status) is_running && log_daemon "running" || { log_daemon "stopped"; exit 3; } ;;
    *) echo "usage: $0 start|stop|status" >&2; exit 2 ;;
esac
