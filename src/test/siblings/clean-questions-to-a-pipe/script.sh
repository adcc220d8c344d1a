#!/bin/sh
# HARK: silent
# HARK: title which words of the shell are known is asked of it, one small program after another
# HARK: case tags=probes,pipe
# HARK: run sh script.sh
exec 5>config.log
parses() {
    cat >probe.sh
    sh -n probe.sh >&5 2>&5
}
if echo 'x=1; echo $x' | parses; then echo "assignments: yes"; else echo "assignments: no"; exit 1; fi
if echo 'f() { :; }; f' | parses; then echo "functions: yes"; else echo "functions: no"; fi
if echo 'for ((i = 0; i < 3; i++)); do :; done' | parses; then echo "counting for: yes"; else echo "counting for: no"; fi
if echo 'a=(1 2)' | parses; then echo "arrays: yes"; else echo "arrays: no"; fi
rm -f probe.sh
