import http.server
import os
import sys
import time


class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"healthy\n")

    def log_message(self, *a):
        pass


s = http.server.HTTPServer(("127.0.0.1", 0), H, bind_and_activate=False)
s.server_bind()
with open(sys.argv[1] + ".new", "w") as f:
    f.write(str(s.server_port))
os.rename(sys.argv[1] + ".new", sys.argv[1])
time.sleep(0.15)
s.server_activate()
s.serve_forever()
