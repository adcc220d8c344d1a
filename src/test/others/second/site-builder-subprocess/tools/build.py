"""pages/*.md -> HTML, with the theme's files beside them"""
import argparse
import os
import subprocess

ap = argparse.ArgumentParser()
ap.add_argument("--markdown")
ap.add_argument("pages")
ap.add_argument("out")
a = ap.parse_args()
here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def settings():
    try:
        with open(os.path.join(here, "site.conf")) as f:
            return dict(l.strip().split("=", 1) for l in f if "=" in l)
    except FileNotFoundError:
        return {"title": "Notes"}


def assets():
    for name in ("style.css", "logo.svg"):
        # HARK: also site
        subprocess.call(["cp", os.path.join("theme", name), a.out], stderr=subprocess.DEVNULL)


os.makedirs(a.out, exist_ok=True)
title = settings()["title"]
for page in sorted(os.listdir(a.pages)):
    with open(os.path.join(a.pages, page)) as f:
        body = "".join("<h1>%s</h1>\n" % l[2:].strip() if l.startswith("# ") else "<p>%s</p>\n" % l.strip()
                       for l in f if l.strip())
    with open(os.path.join(a.out, page[:-3] + ".html"), "w") as f:
        f.write("<title>%s</title><link rel=stylesheet href=style.css><nav></nav>\n%s" % (title, body))
assets()
