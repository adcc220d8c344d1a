#!/bin/bash
# HARK: title a python step dies of an exception; its words are in a log
python3 step.py > step.log 2>&1   # HARK: nonzero-exit|missing-file no-errexit output-discarded stderr-discarded status=1
echo "step done"
