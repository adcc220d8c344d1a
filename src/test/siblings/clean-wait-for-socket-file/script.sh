#!/bin/bash
# HARK: silent
# HARK: title until [ -S … ]: a socket file appears after a while; then it is removed
# HARK: case tags=background,poll,python needs=python3
set -eu
python3 -c '
import socket, time, os
time.sleep(0.15)
s = socket.socket(socket.AF_UNIX); s.bind("ctl.sock"); s.listen(1)
c, _ = s.accept(); c.sendall(b"pong\n"); c.close(); os.unlink("ctl.sock")' &
job=$!
tries=0
until [ -S ctl.sock ]; do
    tries=$((tries + 1))
    [ $tries -le 150 ] || exit 1
    sleep 0.02
done
python3 -c '
import socket, sys, time
for i in range(50):
    s = socket.socket(socket.AF_UNIX)
    try:
        s.connect("ctl.sock"); break
    except OSError:
        time.sleep(0.02)
sys.stdout.write(s.recv(10).decode())'
wait $job
[ -e ctl.sock ] || echo "socket gone"
