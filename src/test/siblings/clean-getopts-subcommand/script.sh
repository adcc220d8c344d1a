#!/bin/bash
# HARK: silent
# HARK: title getopts, a dispatch on subcommands by type -t, unknown ones answered with help
# HARK: case tags=getopts,dispatch
usage() { echo "usage: tool [-v] start|stop|status"; return 2; }
cmd_status() { pgrep -x acme-daemon >/dev/null && echo running || echo stopped; }
cmd_stop() { pkill -x acme-daemon; echo "not running any more"; }
main() {
    local OPTIND=1 verbose=0
    while getopts ":v" o; do case $o in v) verbose=1 ;; *) usage; return ;; esac; done
    shift $((OPTIND - 1))
    if [ "$(type -t "cmd_${1:-}")" = function ]; then "cmd_$1"; else usage; fi
}
main -v status
main stop
main reload || echo "said $?"
main -x || echo "said $?"
