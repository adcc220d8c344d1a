import logging
import socket
import sys

log = logging.getLogger("push")
host, port = sys.argv[1].split(":")
try:
    s = socket.create_connection((host, int(port)), 2)   # HARK: also p
    s.sendall(sys.argv[2].encode())
except OSError as e:
    log.debug("queue: %s", e)
