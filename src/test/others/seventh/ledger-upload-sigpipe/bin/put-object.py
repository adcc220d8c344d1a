# stand-in for the client of the object store
import sys

PART = 64 * 1024
body = sys.stdin.buffer.read(PART)
with open(sys.argv[1], "wb") as obj:
    obj.write(body)
