#!/bin/sh
# HARK: silent
# HARK: title /bin/sh: here-documents, case, a command that must fail, test -t, umask, trap
# HARK: run sh script.sh
# HARK: case tags=dash,heredoc
set -eu
trap 'rm -f answers.tmp' EXIT
cat > answers.tmp <<EOT
yes
no
EOT
while read -r a; do
    case $a in y*) echo "agreed" ;; *) echo "refused" ;; esac
done < answers.tmp
if [ -t 0 ]; then echo "tty"; else echo "batch"; fi
tty -s || echo "no terminal"
n=$(grep -c maybe answers.tmp || true)
echo "maybe: $n"
command -v tput >/dev/null && tput colors >/dev/null 2>&1 || true
. ./inc.sh
