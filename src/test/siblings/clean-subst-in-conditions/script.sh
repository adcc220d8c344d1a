#!/bin/bash
# HARK: silent
# HARK: title command substitutions in tests, in arithmetic and in case, of commands that may say no
# HARK: case needs=git tags=substitution,condition
set -u
if [ -z "$(ls -A inbox 2>/dev/null)" ]; then echo "inbox is empty"; fi
if [ "$(cat VERSION 2>/dev/null)" != 2 ]; then echo "not version 2"; fi
case $(git rev-parse --git-dir 2>/dev/null) in "") echo "no repository" ;; *) echo "repository" ;; esac
n=$(( $(grep -c x none.txt 2>/dev/null || echo 0) + 1 ))
echo "n is $n"
if out=$(cat settings 2>/dev/null) && [ -n "$out" ]; then echo "settings: $out"; else echo "no settings"; fi
