import functools, http.server, os, socket, sys, time


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


s = socket.socket()
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(("127.0.0.1", 0))
with open(sys.argv[2] + ".new", "w") as f:
    f.write("%d\n" % s.getsockname()[1])
os.rename(sys.argv[2] + ".new", sys.argv[2])
time.sleep(0.2)  # warms up its caches before it listens
s.listen(5)
h = http.server.HTTPServer(s.getsockname(), functools.partial(Quiet, directory=sys.argv[1]), bind_and_activate=False)
h.socket.close()
h.socket = s
h.serve_forever()
