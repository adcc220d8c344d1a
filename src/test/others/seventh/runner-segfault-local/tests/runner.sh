# run_case FILE: one case, TAP on its stdout
passed=0
failed=0
ulimit -c 0
export PYTHONDONTWRITEBYTECODE=1

run_case() {
    local name=${1##*/}
    # HARK: killed local-masks-status stderr-discarded signal=SIGSEGV
    local out=$(python3 "$1" 2>/dev/null)
    printf '%s\n' "$out" > "reports/${name%.py}.tap"
    if grep -q '^not ok' <<< "$out"; then
        failed=$((failed + 1))
    else
        passed=$((passed + 1))
    fi
}
