#!/bin/bash
# HARK: silent
# HARK: title a loop that looks for each optional file and says what it does without it
# HARK: case tags=loop,probe
set -e
for name in colours fonts sounds themes; do
    if settings=$(cat "conf/$name.ini" 2>/dev/null); then
        echo "$name: $settings"
    else
        echo "$name: built-in"
    fi
done
