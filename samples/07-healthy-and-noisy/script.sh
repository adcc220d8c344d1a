#!/usr/bin/env bash
# Nothing is wrong here: what fails is asked, expected or made good.
set -euo pipefail
cd "$(dirname "$0")"

[ -f .env ] && . ./.env
for tool in pigz gzip; do
  if command -v "$tool" >/dev/null; then
    packer=$tool
    break
  fi
done
rm -f build/old.txt
mkdir -p build
cat notes/today.txt 2>/dev/null >build/notes.txt || cp notes/default.txt build/notes.txt
if grep -q TODO build/notes.txt; then
  echo "there is something left to do"
fi
diff build/notes.txt notes/default.txt >/dev/null && echo "the notes are the default ones"
"${packer:-gzip}" -c build/notes.txt >build/notes.gz
echo "done"
