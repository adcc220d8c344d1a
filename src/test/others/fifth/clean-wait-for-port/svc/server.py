"""A service that needs a moment between having a port and listening on it."""
import os
import socketserver
import sys
import time
from http.server import BaseHTTPRequestHandler

PAGES = {"/health": b"ok", "/version": b"1.2"}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = PAGES.get(self.path)
        self.send_response(200 if body else 404)
        self.end_headers()
        self.wfile.write(body or b"not found")

    def log_message(self, *args):
        pass


server = socketserver.TCPServer(("127.0.0.1", 0), Handler, bind_and_activate=False)
server.server_bind()
with open(sys.argv[1] + ".tmp", "w") as f:
    f.write("%d\n" % server.server_address[1])
os.rename(sys.argv[1] + ".tmp", sys.argv[1])
time.sleep(0.25)
server.server_activate()
server.serve_forever(poll_interval=0.1)
