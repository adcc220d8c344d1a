#!/bin/bash
# FILE:LINE:LEVEL:TEXT for each finding
grep -rnE 'eval |password=' "$1" | sed -E 's/^([^:]+):([0-9]+):.*/\1:\2:error:dangerous line/'
