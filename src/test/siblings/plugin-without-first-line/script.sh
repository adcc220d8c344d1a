#!/bin/bash
# HARK: title one of the plug-ins lacks its first line; a shell would run it, the runner leaves it out
# HARK: case needs=python3
set -eu
python3 runner.py plugins > report.txt   # HARK: exec-failed program-ignored-it errno=ENOEXEC call=exec path=plugins/10-users
sort report.txt > report.sorted
echo "report of $(wc -l < report.sorted) lines"
