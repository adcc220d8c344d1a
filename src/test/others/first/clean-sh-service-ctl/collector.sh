#!/bin/sh
trap 'exit 0' TERM
sleep 0.1
echo up > "$1"
while :; do sleep 0.05; done
