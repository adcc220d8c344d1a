#!/bin/sh
# HARK: silent
# HARK: title a dash script: command -v loops, test -x, $(…) || default, case $?
# HARK: case tags=dash,probe
have() { command -v "$1" >/dev/null 2>&1; }
for c in acme-zsh acme-ksh dash bash; do
    have "$c" && { echo "found"; break; }
done
v=$(cat version.txt 2>/dev/null) || v=0.1
echo "version $v"
if [ -x ./configure ]; then echo odd; fi
grep -q needle /etc/hostname
case $? in 0) echo odd ;; 1) echo "no needle" ;; *) echo trouble ;; esac
( exit 3 ); echo "said $?"
if ! cmp -s a.txt b.txt; then echo hello > a.txt; cp a.txt b.txt; fi
cat b.txt
