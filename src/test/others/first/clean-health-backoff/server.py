import os, socket, sys
s = socket.create_server(("127.0.0.1", 0))
with open(sys.argv[1] + ".new", "w") as f:
    f.write(str(s.getsockname()[1]))
os.rename(sys.argv[1] + ".new", sys.argv[1])
n = 0
while True:
    c, _ = s.accept()
    path, body = c.recv(4096).split()[1], b""
    if path == b"/ready":
        n += 1
        code = b"503 Busy" if n < 3 else b"200 OK"
    elif path == b"/version":
        code, body = b"200 OK", b'{"version": "4.2.1"}\n'
    else:
        code = b"404 Not Found"
    c.sendall(b"HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (code, len(body), body))
    c.close()
