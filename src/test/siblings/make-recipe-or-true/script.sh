#!/bin/bash
# HARK: case needs=make
# HARK: title a recipe installs what may fail, quietly: one file of the list is not there
set -e
make -s install   # HARK: missing-file or-true stderr-discarded errno=ENOENT path=doc/tool.1 status=1 cmd=install
ls image
