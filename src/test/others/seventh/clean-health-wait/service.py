import http.server
import os
import sys


class Handler(http.server.BaseHTTPRequestHandler):
    asked = 0

    def do_GET(self):
        status, body = 404, b"no\n"
        if self.path == "/health":
            Handler.asked += 1
            status, body = (200, b"ok\n") if Handler.asked > 3 else (503, b"warming up\n")
        elif self.path == "/version":
            status, body = 200, b"1.4\n"
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
with open(sys.argv[1] + ".new", "w") as f:
    f.write(str(server.server_address[1]))
os.rename(sys.argv[1] + ".new", sys.argv[1])
server.serve_forever()
