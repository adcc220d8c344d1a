tap_expected() {
    # suite: line
    grep -qxF "$1: $2" expected-failures.txt 2>/dev/null
}
