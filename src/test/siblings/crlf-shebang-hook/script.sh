#!/bin/bash
# HARK: title a hook was edited on another system: its first line ends with a carriage return
# HARK: case tags=exec,git
set -u
mkdir -p log
run_hook() {
    [ -x "hooks/$1" ] || return 0
    "hooks/$1" "$2" >> log/hooks.log 2>&1   # HARK: bad-interpreter|exec-failed no-errexit last-command-wins output-discarded stderr-discarded errno=ENOENT path=hooks/post-receive cmd=hooks/
}
run_hook pre-receive main
run_hook post-receive main
echo "push accepted"
