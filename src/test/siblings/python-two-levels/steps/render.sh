set -eu
python3 steps/render.py templates/base.tpl 2>/dev/null   # HARK: missing-file program-ignored-it stderr-discarded errno=ENOENT path=templates/base.tpl call=open cmd=python3 also=script.sh:6 id=r
echo "<!-- end -->"
