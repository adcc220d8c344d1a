#!/bin/bash
# HARK: title a substitution in an argument reads a file that is not there
# HARK: case tags=substitution
set -e
mkdir -p out
tar -cf "out/app-$(cat VERSION 2>/dev/null).tar" /etc/hostname 2>/dev/null   # HARK: missing-file subst-status-ignored stderr-discarded errno=ENOENT path=VERSION status=1 cmd=cat
ls out
