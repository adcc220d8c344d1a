#!/bin/bash
# HARK: silent
# HARK: title a login shell with start-up files full of guarded optional things
# HARK: case tags=startup,path
set -eu
export HOME=$PWD/home
export PATH=/usr/bin:/bin
report='echo "EDITOR=$EDITOR PAGER=$PAGER"; echo "$PATH" | tr : "\n" | sed "s|$HOME|~|"; type -t greet; greet'

echo "== login shell"
bash -l -c "$report"
echo "== nested: no directory twice"
bash -l -c 'bash -l -c "echo \$PATH"' | tr : '\n' | sort | uniq -d | grep . && { echo "PATH has duplicates" >&2; exit 1; }
echo "none"
echo "== plain sh reads ~/.profile only"
( . "$HOME/.profile"; echo "LANG_SET=$LANG_SET" )
if bash -c 'type greet' >/dev/null 2>&1; then
    echo "a non-login shell knows greet" >&2
    exit 1
fi
echo "startup files are fine"
