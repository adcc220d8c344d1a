log() {
    local level=$1
    shift
    printf '%-5s %s\n' "$level" "$*"
}
