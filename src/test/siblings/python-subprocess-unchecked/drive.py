import subprocess
import sys

src, obj = sys.argv[1:]
subprocess.run(["gcc", "-c", src, "-o", obj])   # HARK: also d
print("gcc", src)
