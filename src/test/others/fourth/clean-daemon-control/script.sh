#!/usr/bin/env bash
# HARK: silent
# HARK: title start, status, restart and stop of a daemon with a stale pid file in the way
# HARK: case tags=init
# beaconctl: the four init verbs for the beacon daemon
set -euo pipefail
shopt -s inherit_errexit

declare -r rundir=run
declare -r pidfile=$rundir/beacon.pid
mkdir -p "$rundir"

is_running() {
  [[ -r $pidfile ]] || return 1
  local pid
  pid=$(<"$pidfile")
  [[ $pid =~ ^[0-9]+$ ]] && kill -0 "$pid" 2>/dev/null
}

wait_until() {
  local -i tries=100
  until "$@"; do
    (( tries-- > 0 )) || return 1
    sleep 0.01
  done
}

stopped() { ! is_running; }

start() {
  if is_running; then
    echo "already running"
    return 0
  fi
  [[ -e $pidfile ]] && { echo "removing a stale pid file"; rm -f "$pidfile"; }
  bash ./beacond "$pidfile" </dev/null >>"$rundir/beacon.log" 2>&1 &
  wait_until is_running && echo "started"
}

stop() {
  if ! is_running; then
    echo "not running"
    return 0
  fi
  local pid
  pid=$(<"$pidfile")
  kill -TERM "$pid"
  wait_until stopped || kill -KILL "$pid"
  wait "$pid" || [[ $? -eq 143 || $? -eq 0 ]]
  rm -f "$pidfile"
  echo "stopped"
}

status() {
  if is_running; then echo "running"; else echo "dead"; return 3; fi
}

status || echo "status says $?"
start
start
status
stop
stop
status || echo "status says $?"
