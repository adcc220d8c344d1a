# mutex DIRECTORY COMMAND…: one at a time
mutex() {
    local dir=$1 status=0
    shift
    until mkdir "$dir" 2>/dev/null; do
        sleep 0.03
    done
    "$@" || status=$?
    rmdir "$dir"
    return "$status"
}
