import os
import subprocess
import sys

for name in sorted(os.listdir(sys.argv[1])):
    try:
        sys.stdout.write(subprocess.check_output([os.path.join(sys.argv[1], name)], text=True))  # HARK: also
    except (OSError, subprocess.CalledProcessError):
        continue
