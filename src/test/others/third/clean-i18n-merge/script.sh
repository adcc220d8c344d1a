#!/bin/bash
# HARK: title catalogs are merged where msgcmp finds them stale and begun where they are missing
# HARK: silent
# HARK: case needs=msgfmt,msgcmp,msgmerge tags=i18n
set -euo pipefail

pot=po/shop.pot
langs=($(<po/LINGUAS))
available=$(locale -a)

begin() {
    sed -e "s/^\"Language: .*/\"Language: $1\\\\n\"/" "$pot" > "po/$1.po"
}

has_locale() {
    grep -qx "$1" <<< "$available"
}

for l in "${langs[@]}"; do
    po=po/$l.po
    if [[ ! -e $po ]]; then
        begin "$l"
        echo "$l: begun"
    elif ! msgcmp --use-untranslated "$po" "$pot" 2>/dev/null; then
        msgmerge -q --no-fuzzy-matching -U --backup=none "$po" "$pot"
        echo "$l: merged"
    else
        echo "$l: up to date"
    fi
    msgcmp --use-untranslated "$po" "$pot"

    mkdir -p "locale/$l/LC_MESSAGES"
    msgfmt -c -o "locale/$l/LC_MESSAGES/shop.mo" "$po"
done

# sorted as the translators are used to, where this machine can
collate=C
for try in eo_XX.utf8 C.utf8; do
    if has_locale "$try"; then
        collate=$try
        break
    fi
done
LC_ALL=$collate sort -o locale.list po/LINGUAS

missing=0
for l in "${langs[@]}"; do
    [[ -s locale/$l/LC_MESSAGES/shop.mo ]] || missing=1
done
(( ! missing ))
echo "${#langs[@]} catalogs"
