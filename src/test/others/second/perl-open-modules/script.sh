#!/bin/bash
# HARK: title a perl filter opens its list of retired modules without `or die`: no list, nothing is filtered
# HARK: case needs=perl,tar tags=perl,packaging
set -euo pipefail
say() { echo "bundle: $*"; }

perl_ok() { perl -e 'exit($] >= 5.010 ? 0 : 1)'; }

select_modules() {
    # HARK: missing-file program-ignored-it errno=ENOENT path=etc/retired.list call=open id=sel
    perl tools/select.pl modules/*.pm > selected.txt
    [ -s selected.txt ] || { say "nothing selected" >&2; return 1; }
}

check_syntax() {
    local m
    while read -r m; do
        perl -c "$m" > /dev/null 2> syntax.err || { cat syntax.err >&2; return 1; }
    done < selected.txt
}

perl_ok || { say "perl is too old" >&2; exit 1; }
for opt in Perl::Tidy::Imaginary Module::NotInstalled; do
    perl -M"$opt" -e1 2>/dev/null || say "$opt is not installed, skipping that check"
done
select_modules
check_syntax
tar cf bundle.tar -T selected.txt
say "$(tar tf bundle.tar | wc -l) modules in the bundle"
diff -q selected.txt last-selected.txt >/dev/null 2>&1 || cp selected.txt last-selected.txt
say "done"
