"""Write pkg/_version.py from a base version and the number of commits since its tag."""
import pathlib
import subprocess
import sys

BASE = "2.0"


def out(*args):
    # HARK: also
    p = subprocess.run(args, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return p.stdout.strip()


def main():
    count = out("git", "rev-list", "--count", f"v{BASE}..HEAD")
    branch = out("git", "rev-parse", "--abbrev-ref", "HEAD")
    version = f"{BASE}.{count}" if branch == "main" else f"{BASE}.{count}+{branch}"
    pathlib.Path(sys.argv[1]).write_text(f'version = "{version}"\n')


if __name__ == "__main__":
    main()
