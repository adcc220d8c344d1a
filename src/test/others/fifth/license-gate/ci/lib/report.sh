# printing for CI steps
section() { printf '== %s\n' "$1"; }
item() { printf '   - %s\n' "$*"; }
