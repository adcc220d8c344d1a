#!/bin/bash
# HARK: silent
# HARK: title counters from zero, lists that end in a false test, let and (( )) as questions
# HARK: case tags=arithmetic
n=0
((n++))
let m=0
(( n > 5 )) && echo odd
for i in 1 2 3; do (( i % 2 )) || echo "even $i"; done
[[ -n ${UNSET_ACME:-} ]] && echo odd
is_big() { (( $1 > 100 )); }
is_big 7 && echo odd
is_big 700 && echo big
shift 2>/dev/null
unset -v never_set
alias ll 2>/dev/null
true | false | true
[[ abc == a* ]] && echo starts
