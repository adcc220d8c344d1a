#!/bin/bash
# HARK: silent
# HARK: title a refused connection is how one learns that a port is free, or that a server is not up yet
# HARK: case needs=python3
set -eu
python3 free.py > port
[ -s port ]
python3 serve.py port.open &
server=$!
python3 await.py port.open
wait "$server"
echo "server answered"
