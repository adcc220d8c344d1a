#!/bin/bash
# HARK: silent
# HARK: title shells, find and env run a text that is executable and has no first line
set -eu
./tool one
find . -name tool -exec {} two \;
env ./tool three
