#!/bin/bash
# HARK: silent
# HARK: title a program makes the folder of what it is to write when it learns that there is none
# HARK: case needs=python3
set -eu
python3 store.py cache/index.txt one two
cat cache/index.txt
