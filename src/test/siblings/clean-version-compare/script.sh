#!/bin/bash
# HARK: silent
# HARK: title sort -V and expr as comparisons; required tools probed with --version
# HARK: case tags=version,probe
at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }
at_least 2.10 2.9 && echo "2.10 is new enough"
at_least 1.2 1.10 || echo "1.2 is too old"
for tool in bash acme-gmake acme-ninja make; do
    if $tool --version >/dev/null 2>&1; then echo "have $tool"; fi
done
expr 3 '>' 5 >/dev/null || echo "3 is not above 5"
len=$(expr length "" || true)
echo "length ${len:-none}"
