#!/bin/bash
set -e
mkdir -p in
for i in $(seq 10 40); do echo $i > in/$i; done
