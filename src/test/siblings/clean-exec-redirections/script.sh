#!/bin/bash
# HARK: silent
# HARK: title exec opens, duplicates and closes descriptors; a log by tee through a process substitution
# HARK: case tags=redirection
set -eu
exec 3>&1 4> run.log
echo "to the log" >&4
{ echo "out"; echo "err" >&2; } 2>&4 | sed 's/^/> /'
exec 4>&-
exec 5< run.log
read -r a <&5
read -r b <&5
read -r c <&5 || c=none
exec 5<&-
echo "$a, $b, $c" >&3
exec 3>&-
