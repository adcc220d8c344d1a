#!/bin/sh
# HARK: silent
# HARK: title package test of an init script: status 3 while stopped, start, a second start, reload, stop, stale pid file
# HARK: case tags=init,daemon
# HARK: run sh script.sh
init="sh etc/init.d/collectord"
fail() { echo "test failed: $*" >&2; $init stop >/dev/null 2>&1; exit 1; }

expect() {
    want=$1
    shift
    $init "$@"
    rc=$?
    [ $rc -eq "$want" ] || fail "$* ended with $rc, not $want"
}

expect 3 status
expect 0 stop
expect 0 start
expect 0 status
expect 0 start
expect 0 reload
grep -q 'configuration read again' var/log/collectord.log || fail "reload was not seen"
expect 0 stop
expect 3 status
echo 999999 > var/run/collectord.pid
expect 1 status
expect 0 start
expect 0 stop
expect 2 frobnicate 2>/dev/null
[ ! -e var/run/collectord.pid ] || fail "pid file left"
echo "init script is fine"
