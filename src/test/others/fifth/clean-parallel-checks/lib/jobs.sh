# background jobs by name
declare -A job=()
retry=()

start() {
    local name=$1
    shift
    ("$@" && mutex "$work/lock" record "$name") > "$work/$name.log" 2>&1 &
    job[$name]=$!
}

record() {
    echo "$1 passed" >> "$work/results"
    sleep 0.1
}

# waits for all of them; names that failed end up in retry
collect() {
    local name
    for name in "${!job[@]}"; do
        if ! wait "${job[$name]}"; then
            retry+=("$name")
        fi
        unset "job[$name]"
    done
}
