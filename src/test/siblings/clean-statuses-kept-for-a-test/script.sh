#!/bin/bash
# HARK: silent
# HARK: title a status of 1 is kept in a variable, tested, and what was said is compared
# HARK: case tags=tests,capture
count=0 wrong=0
refuses() {
    local pattern=$1 said code
    shift
    count=$((count + 1))
    said=$("$@" 2>&1 >/dev/null)
    code=$?
    if [ $code -ne 1 ]; then
        wrong=$((wrong + 1))
        echo "not ok $count - $* ended with $code"
    elif [[ $said != *$pattern* ]]; then
        wrong=$((wrong + 1))
        echo "not ok $count - $* said $said"
    else
        echo "ok $count - $*"
    fi
}
settled() {
    local code=0 said
    said=$("$@" 2>&1) || code=$?
    if [[ $code -eq 1 && $said == *'No such file'* ]]; then echo "ok, gone"; else echo "not ok: $said"; fi
}
printf 'a=1\n' >settings
refuses 'missing operand' mkdir
refuses 'cannot stat' cp none.txt copy.txt
refuses 'File exists' mkdir settings
settled cat none.txt
rm settings
exit $wrong
