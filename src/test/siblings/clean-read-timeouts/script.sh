#!/bin/bash
# HARK: silent
# HARK: title reads with a time limit whose expiry is a plan, and loops that end at the end of input
# HARK: case tags=fifo,read
mkfifo p; exec 3<>p
read -r -t 0.05 answer <&3 || answer=default
echo "answer $answer"
if ! read -r -t 0.05 key <&3; then echo "no key"; fi
while IFS= read -r -t 0.05 line <&3; do echo "odd $line"; done
mapfile -t rows < <(printf 'a\nb')
echo "${#rows[@]} rows"
read -r first rest <<< ""
echo "first '${first}'"
timeout 0.05 cat <&3; [ $? -eq 124 ] && echo "nothing came"
