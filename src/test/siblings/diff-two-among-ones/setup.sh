#!/bin/bash
set -e
mkdir current golden drift
for i in 1 2 3 4 5 6 7 8 9; do echo "v=$i" > current/f$i.conf; echo "v=$i" > golden/f$i.conf; done
echo "v=0" > golden/f2.conf
echo "v=0" > golden/f8.conf
rm golden/f6.conf
