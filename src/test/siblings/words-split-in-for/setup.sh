#!/bin/bash
set -e
echo 2 > "music/live set.cue"
