assert_ok() {
    local what=$1
    shift
    if "$@" >/dev/null 2>&1; then
        echo "ok - $what"
    else
        echo "not ok - $what"
        fails=$((fails + 1))
    fi
}
assert_fails() {
    local what=$1
    shift
    if "$@" >/dev/null 2>&1; then
        echo "not ok - $what"
        fails=$((fails + 1))
    else
        echo "ok - $what is refused"
    fi
}
