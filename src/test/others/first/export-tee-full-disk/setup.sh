#!/bin/bash
set -e
mkdir vol raw
mount -t tmpfs -o size=64k,mode=0777 tmpfs vol
for i in $(seq 1 120); do echo "s$i $((i % 17)).5"; done > raw/measurements.txt
