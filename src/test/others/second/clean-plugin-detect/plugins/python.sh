python_detect() { ls ./*.py >/dev/null 2>&1; }
python_info() {
    local m missing=
    for m in json sqlite3 antigravity_engine; do
        python3 -c "import $m" 2>/dev/null || missing="$missing $m"
    done
    say python "$(cat ./*.py | grep -c '^def ') functions, optional modules missing:$missing"
}
