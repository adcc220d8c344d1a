#!/bin/bash
# HARK: silent
# HARK: title a file of variables is sourced if it is there, else made by a helper
# HARK: case tags=source,env
start() { echo "AGENT=4711" > agent.env; . ./agent.env; }
if [ -f agent.env ]; then . ./agent.env; fi
[ -n "${AGENT:-}" ] || start
echo "agent $AGENT"
if [ -r none.env ]; then . ./none.env; else echo "no local settings"; fi
source <(grep -s '^export' profile.sh)
eval "$(sed -n s/^hook=//p agent.env)"
echo ready
