# expect STATUS NAME COMMAND… runs a command; output_is and error_has look at what it said
passed=0
failed=0

result() {
    if [ "$1" = yes ]; then
        passed=$((passed + 1))
        echo "ok   - $2"
    else
        failed=$((failed + 1))
        echo "FAIL - $2"
    fi
}

expect() {
    local want=$1 got=0
    name=$2
    shift 2
    "$@" > "$tmp/out" 2> "$tmp/err" || got=$?
    if [ "$got" -eq "$want" ]; then
        result yes "$name"
    else
        result no "$name: status $got, not $want"
    fi
}

output_is() {
    if [ "$(cat "$tmp/out")" = "$1" ]; then
        result yes "$name: output"
    else
        result no "$name: output"
    fi
}

error_has() {
    if grep -q "$1" "$tmp/err"; then
        result yes "$name: message"
    else
        result no "$name: message"
    fi
}

summary() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}
