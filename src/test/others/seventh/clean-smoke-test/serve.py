import http.server
import os

class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass

os.chdir("www")
server = http.server.HTTPServer(("127.0.0.1", 0), Quiet)
with open("../port.new", "w") as f:
    f.write("%d\n" % server.server_port)
os.rename("../port.new", "../port")
server.serve_forever()
