ver_valid() { expr "X$1" : 'X[0-9][0-9]*\.[0-9][0-9]*\.[0-9][0-9]*$' >/dev/null; }
ver_ge() { printf '%s\n%s\n' "$2" "$1" | sort -C -V; }
ver_bump() {
    echo "$1" | awk -F. -v kind="$2" '
        kind == "major" { print $1 + 1 ".0.0"; exit }
        kind == "minor" { print $1 "." $2 + 1 ".0"; exit }
        { print $1 "." $2 "." $3 + 1 }'
}
