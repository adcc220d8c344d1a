import os
import socket
import sys
import time

with socket.socket() as reserved:
    reserved.bind(("127.0.0.1", 0))
    with open(sys.argv[1] + ".new", "w") as out:
        out.write(str(reserved.getsockname()[1]))
    os.rename(sys.argv[1] + ".new", sys.argv[1])
    time.sleep(0.3)
    reserved.listen()
    reserved.accept()[0].close()
