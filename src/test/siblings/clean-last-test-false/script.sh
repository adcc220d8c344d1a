#!/bin/bash
# HARK: silent
# HARK: title [ … ] && x as the last command of functions; the status is a question's answer
# HARK: case tags=small,function
debug() { [ -n "${DEBUG:-}" ] && echo "debug: $*"; }
maybe_color() { [ -t 1 ] && color=yes; }
color=no
maybe_color
debug "starting"
for f in a.txt b.txt c.txt; do
    [ -e "$f" ] && echo "have $f"
done
debug "ending"
echo "color=$color"
