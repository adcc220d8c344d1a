#!/bin/bash
set -e
for i in $(seq 1 50); do d=fixtures/$(printf 'case%02d' "$i"); mkdir -p $d; echo "$i" > $d/input.txt; ln -s input.txt $d/input; done
rm fixtures/case37/input.txt
