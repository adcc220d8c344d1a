#!/bin/sh
# HARK: run sh script.sh
# HARK: title dash: a value comes from a tool that is not there, and its complaint is thrown away
id=$(machineid-none --short 2>/dev/null)   # HARK: command-not-found subst-status-ignored stderr-discarded no-errexit status=127 cmd=machineid-none
mkdir -p hosts
echo "id=$id" > hosts/local
echo "registered"
