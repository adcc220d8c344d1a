import socket
import sys

try:
    with socket.create_connection(("127.0.0.1", 9)) as peer:  # HARK: also
        peer.sendall(open(sys.argv[1], "rb").read())
except ConnectionError:
    pass
