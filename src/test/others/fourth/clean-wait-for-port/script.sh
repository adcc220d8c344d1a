#!/bin/bash
# HARK: silent
# HARK: title polls a port until the server listens, and expects a 404 from a health check
# HARK: case needs=curl,python3 tags=network
server_pid=
cleanup() { [ -n "$server_pid" ] && kill "$server_pid" 2>/dev/null; wait "$server_pid" 2>/dev/null; }
trap cleanup EXIT

python3 - port.txt <<'PY' 2>access.log &
import http.server
import os
import sys
import time

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        found = self.path == "/healthz"
        body = b"ok\n" if found else b"nothing here\n"
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

import socketserver
class Late(socketserver.TCPServer):
    allow_reuse_address = True

server = Late(("127.0.0.1", 0), Handler, bind_and_activate=False)
server.server_bind()
with open(sys.argv[1] + ".new", "w") as f:
    print(server.server_address[1], file=f)
os.rename(sys.argv[1] + ".new", sys.argv[1])
time.sleep(0.15)          # bound, but not listening yet: refused until then
server.server_activate()
server.serve_forever()
PY
server_pid=$!

ready=no
for ((i = 0; i < 200; i++)); do
    if [[ -s port.txt ]] && read -r port < port.txt && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
        ready=yes
        break
    fi
    sleep 0.02
done
[[ $ready == yes ]] || { echo "server did not come up"; exit 1; }

code() { curl --noproxy '*' -s -o body.txt -w '%{http_code}' "http://127.0.0.1:$port$1"; }

[[ $(code /healthz) == 200 ]] || { echo "health check failed"; exit 1; }
echo "healthy: $(<body.txt)"
[[ $(code /admin) == 404 ]] || { echo "admin pages are open"; exit 1; }
echo "admin pages are hidden"
