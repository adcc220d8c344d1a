#!/bin/bash
set -e
mkdir po; echo 'hallo, welt' > po/de.txt
python3 -m zipfile -c po.zip po
rm -r po
