import os
import socket
import time

time.sleep(0.25)  # warm-up: caches, migrations
if os.path.exists("run/app.sock"):
    os.unlink("run/app.sock")
s = socket.socket(socket.AF_UNIX)
s.bind("run/app.sock")
s.listen(8)
ready_after = 2
while True:
    c, _ = s.accept()
    c.recv(4096)
    if ready_after:
        ready_after -= 1
        head, body = "503 Service Unavailable", "warming up"
    else:
        head, body = "200 OK", '{"status": "up", "queue": 0}'
    c.sendall(("HTTP/1.0 %s\r\nContent-Length: %d\r\n\r\n%s" % (head, len(body), body)).encode())
    c.close()
