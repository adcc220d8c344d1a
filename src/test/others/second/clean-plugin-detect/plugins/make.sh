make_detect() { [ -f Makefile ]; }
make_info() {
    local t list=
    for t in check distcheck; do
        if make -n "$t" >/dev/null 2>&1; then list="$list $t"; fi
    done
    say make "targets:$list"
}
