"""Compiles po/LANG.po into DEST/LANG/LC_MESSAGES/DOMAIN.mo."""
import os
import subprocess
import sys


def main(domain, dest, langs):
    for lang in langs:
        folder = os.path.join(dest, lang, "LC_MESSAGES")
        os.makedirs(folder, exist_ok=True)
        mo = os.path.join(folder, domain + ".mo")
        subprocess.call(["msgfmt", "-o", mo, "po/%s.po" % lang])  # HARK: also


main(sys.argv[1], sys.argv[2], sys.argv[3:])
