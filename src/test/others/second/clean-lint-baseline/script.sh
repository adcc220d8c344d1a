#!/bin/bash
# HARK: silent
# HARK: title lint driver: linters that fail give their findings, which are compared with an accepted baseline
# HARK: case needs=python3,jq tags=lint,baseline
set -uo pipefail
findings=$(mktemp)
trap 'rm -f "$findings"' EXIT
note() { printf '%s: %s\n' "$1" "$2" >> "$findings"; }

lint_shell() {
    local f out
    for f in scripts/*.sh; do
        if ! out=$(bash -n "$f" 2>&1); then
            note "$f" "$(sed -n 's/.*line \([0-9]*\): \(.*\)/\2 (line \1)/p;q' <<< "$out")"
        fi
        [ -x "$f" ] || note "$f" "not executable"
    done
}

lint_python() {
    local f
    for f in py/*.py; do
        python3 tools/pylint_mini.py "$f" >> "$findings"
        case $? in
            0|1) ;;
            *) echo "lint: pylint_mini broke on $f" >&2; exit 2 ;;
        esac
    done
}

lint_json() {
    local f
    for f in json/*.json; do
        jq empty "$f" 2>/dev/null || note "$f" "not JSON"
    done
}

lint_text() {
    if grep -rnE $'\t' --include='*.py' py; then note py "tabs"; fi
    if grep -rlE '(AKIA|ghp_)[A-Za-z0-9]{16}' scripts py json; then note all "a key was committed"; fi
    grep -rqi 'fixme' scripts py && note all "FIXME left"
    return 0
}

lint_shell
lint_python
lint_json
lint_text
sort -o "$findings" "$findings"
new=$(comm -13 baseline.txt "$findings")
gone=$(comm -23 baseline.txt "$findings")
echo "$(wc -l < "$findings") findings, all of them known: $([ -z "$new" ] && echo yes || echo no)"
[ -n "$gone" ] && printf 'fixed since the baseline:\n%s\n' "$gone"
[ -z "$new" ] || { printf 'new:\n%s\n' "$new"; exit 1; }
