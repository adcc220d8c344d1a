#!/bin/bash
# HARK: title message catalogs are compiled by a Python program that does not look at msgfmt's status
# HARK: case needs=msgfmt tags=i18n,python
set -euo pipefail

domain=shop
dest=build/locale

if ! command -v msgfmt >/dev/null; then
    echo "gettext is needed" >&2
    exit 1
fi

rm -rf "$dest"
mkdir -p "$dest"

mapfile -t langs < po/LINGUAS

# translators sometimes leave conflict files of their editor behind
if compgen -G 'po/*.orig' >/dev/null; then
    rm -f po/*.orig
fi

for l in "${langs[@]}"; do
    [[ -f po/$l.po ]] || { echo "po/$l.po is listed but missing" >&2; exit 1; }
done

python3 tools/compile_catalogs.py "$domain" "$dest" "${langs[@]}"   # HARK: nonzero-exit program-ignored-it status=1

printf 'domain=%s\nlanguages=%s\n' "$domain" "${langs[*]}" > build/locale.conf
cat build/locale.conf
echo "catalogs ready"
