has_entry() {
    sort "$1" | grep -q "^$2 "
}
newest_of() {
    ls "$1" 2>/dev/null | tail -n 1 | grep .
}
listed() {
    grep -q "^$2 " "$1"
}
