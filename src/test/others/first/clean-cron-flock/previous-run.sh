#!/bin/bash
set -e
exec 8> "$1"
flock 8
touch state/held
sleep 0.2
