# gates: true when something is wrong with the list of packages in $1
: "${DENIED_LIST:=ci/policy/denied-licenses.txt}"

has_unknown_license() {
    grep -q ' null$' "$1"
}

has_denied_license() {
    cut -d' ' -f2- "$1" | grep -qxFf "$DENIED_LIST"    # HARK: missing-file if-condition errexit-disabled-in-condition cmd=grep errno=ENOENT call=open path=ci/policy/denied-licenses.txt status=2
}
