#!/bin/bash
# HARK: silent
# HARK: title subshells and groups as questions: ( cd x ) 2>/dev/null, ( set -e; … ), ( : > f )
# HARK: case tags=subshell,probe
set -u
if ( cd build ) 2>/dev/null; then echo "have build"; else mkdir build; echo "made build"; fi
( : > /proc/acme-none ) 2>/dev/null && echo "odd" || echo "proc is not writable"
( exit 3 ) || echo "subshell said $?"
if { command -v doas-none || command -v run0-none; } >/dev/null 2>&1; then echo "elevate"; else echo "plain"; fi
v=$( (cat VERSION || echo 1.0) 2>/dev/null )
echo "version $v"
