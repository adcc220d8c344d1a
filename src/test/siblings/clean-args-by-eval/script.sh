#!/bin/bash
# HARK: silent
# HARK: title eval, indirect calls, optional functions by declare -F, alias and command builtin
# HARK: case tags=eval,function
set -u
hook() { declare -F "on_$1" >/dev/null && "on_$1"; return 0; }
on_start() { echo "started"; }
hook start
hook stop
eval "set -- a 'b c'"
echo "$# words"
cmd='printf %s\n'
$cmd fine
command ls none-such 2>/dev/null || builtin echo "none-such is optional"
eval 'false' || echo "said no"
