import os
import sys

folder, target = sys.argv[1:]
# HARK: also docs
with open(os.path.join("templates", "page.html")) as f:
    page = f.read()
parts = []
for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name)) as f:
        parts.append("<section>%s</section>" % f.read())
with open(target, "w") as f:
    f.write(page.replace("{{body}}", "\n".join(parts)))
