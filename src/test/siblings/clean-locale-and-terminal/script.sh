#!/bin/bash
# HARK: silent
# HARK: title tput, stty, locale and tty in a job without a terminal
# HARK: case tags=noisy,terminal
set -u
if [ -t 1 ] && cols=$(tput cols 2>/dev/null); then :; else cols=80; fi
stty size >/dev/null 2>&1 || echo "no terminal size"
bold=$(tput bold 2>/dev/null || true)
LC_ALL=xx_XX.none sort -c names.txt 2>/dev/null && echo "sorted"
locale -a 2>/dev/null | grep -q '^xx_' || echo "no xx locale"
echo "${bold}cols $cols"
