#!/bin/sh
# HARK: silent
# HARK: title picks tools in POSIX sh: command -v, type, a walk along PATH, test -x, capability probes of the found tool
# HARK: case needs=sed,awk tags=probes,path
# HARK: run sh script.sh
PATH=$PWD/libexec:$PWD/no-such-dir:$PATH
export PATH

walk_path() {
    save=$IFS
    IFS=:
    for dir in $PATH; do
        if [ -f "$dir/$1" ] && [ -x "$dir/$1" ]; then
            IFS=$save
            found=$dir/$1
            return 0
        fi
    done
    IFS=$save
    return 1
}

pick() {
    var=$1
    shift
    for cand do
        if walk_path "$cand"; then
            eval "$var=\$found"
            printf '%-6s %s\n' "$var" "${found##*/}"
            return 0
        fi
    done
    printf '%-6s %s\n' "$var" "(none)"
    eval "$var="
    return 1
}

pick EDITOR vscodium-x editor-mini ed || exit 1
pick PAGER moar-pager less-mini cat || exit 1
pick BROWSE lynx-ng w3m-ng || echo "       help pages are shown as text"
type open_url >/dev/null 2>&1 || open_url() { cat "$1"; }

# which awk is this? (gawk and busybox answer --version, mawk does not everywhere)
if awk --version 2>/dev/null </dev/null | grep -qi 'gnu awk'; then
    kind=gnu
elif awk -W version 2>/dev/null </dev/null | grep -qi mawk; then
    kind=mawk
else
    kind=other
fi
case $kind in gnu|mawk|other) echo "awk probed" ;; esac

# does sed know -E and in-place editing without a suffix?
echo abc > probe.txt
sed -E -i 's/(b)/<\1>/' probe.txt 2>/dev/null && SED_I="sed -i" || SED_I=
grep -q 'a<b>c' probe.txt || SED_I=
rm -f probe.txt
if test -n "$SED_I"; then echo "sed -i is usable"; else echo "sed through a copy"; fi

cp help/intro.txt page.txt
$SED_I 's/@EDITOR@/editor-mini/' page.txt || exit 1
"$EDITOR" --check page.txt
rc=$?
[ $rc -eq 3 ] || { echo "editor-mini --check: $rc, 3 (unchanged) was due" >&2; exit 1; }
open_url page.txt
