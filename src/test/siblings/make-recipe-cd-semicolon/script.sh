#!/bin/bash
# HARK: title a recipe's cd fails in front of a semicolon, and the count is that of another folder
# HARK: case needs=make
set -eu
make -s pack # HARK: cd-failed no-errexit last-command-wins errno=ENOENT path=dist/web
cat packed
