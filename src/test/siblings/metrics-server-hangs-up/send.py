import os
import socket
import time

server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen()
client = socket.create_connection(server.getsockname())
peer, _ = server.accept()
peer.close()
os.write(client.fileno(), b"metric 1\n")
time.sleep(0.05)
os.write(client.fileno(), b"metric 2\n")
