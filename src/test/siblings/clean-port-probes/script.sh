#!/bin/bash
# HARK: silent
# HARK: title ports are probed in shells of their own: behind && and ||, in if, in a loop
# HARK: case tags=probe
(exec 3<>/dev/tcp/127.0.0.1/9) 2>/dev/null && echo "discard is open"
(exec 3<>/dev/tcp/127.0.0.1/9) 2>/dev/null || echo "discard is closed"
if (exec 3<>/dev/tcp/127.0.0.1/13) 2>/dev/null; then echo "daytime is open"; fi
for port in 9 13 17; do
    (exec 4<>/dev/tcp/127.0.0.1/$port) 2>/dev/null && { echo "found $port"; break; }
done
(exec 5<notes.txt) 2>/dev/null || echo "no notes"
