#!/bin/bash
set -e
long=$(printf 'correspondence-with-the-authorities-%.0s' 1 2 3 4 5)
mkdir -p home/anna/letters
for i in $(seq -w 1 450); do echo "letter $i" > "home/anna/letters/$long$i.txt"; done
mkdir home/zoe; echo important > home/zoe/thesis.txt
