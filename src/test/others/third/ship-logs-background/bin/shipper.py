import socket
import sys

host, port = sys.argv[1].split(":")
s = socket.socket()
s.connect((host, int(port)))  # HARK: also
with open(sys.argv[2], "rb") as f:
    for line in f:
        s.sendall(line)
s.close()
