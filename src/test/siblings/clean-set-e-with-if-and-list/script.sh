#!/bin/bash
# HARK: silent
# HARK: title set -e with questions in if, elif, &&, || and while, each with a program that says no
# HARK: case tags=errexit
set -e
echo "alpha beta" > words
if grep -q gamma words; then echo odd; elif grep -q delta words; then echo odd; else echo "neither"; fi
grep -q beta words && echo "beta is there"
cmp -s words other.txt || cp words other.txt
while ! [ -e ready ]; do touch ready; done
until cat started 2>/dev/null; do echo yes > started; done
! grep -q omega words
echo "end"
