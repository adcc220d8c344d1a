import http.server
import sys

seen = {}


class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        seen[self.path] = seen.get(self.path, 0) + 1
        if self.path.endswith(".tgz") and seen[self.path] < 3:
            self.send_response(503)
            self.end_headers()
            return
        body = ("payload of %s\n" % self.path).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *a):
        pass


s = http.server.HTTPServer(("127.0.0.1", 0), H)
with open(sys.argv[1] + ".new", "w") as f:
    f.write(str(s.server_port))
import os
os.rename(sys.argv[1] + ".new", sys.argv[1])
s.serve_forever()
