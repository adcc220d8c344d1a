import http.server
import os
import sys


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        status, body = 404, b'{"ok": false}'
        if self.path == "/health":
            status, body = 200, b'{"ok": true}'
        elif self.path == "/admin":
            status = 200 if self.headers.get("X-Token") == "t" else 403
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
with open(sys.argv[1] + ".new", "w") as f:
    print(server.server_address[1], file=f)
os.rename(sys.argv[1] + ".new", sys.argv[1])
server.serve_forever()
