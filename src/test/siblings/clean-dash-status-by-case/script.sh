#!/bin/sh
# HARK: silent
# HARK: run sh script.sh
# HARK: title dash: a worker's number says what to do next, and case takes it
for job in done later skip; do
    sh work.sh "$job" || case $? in
        3) echo "$job: again tomorrow" ;;
        4) echo "$job: not for us" ;;
        *) exit 1 ;;
    esac
done
