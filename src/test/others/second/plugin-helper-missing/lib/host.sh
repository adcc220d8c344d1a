log() { echo "[host] $*"; }
have_command() { command -v "$1" >/dev/null 2>&1; }
register() { TASKS+=("$1"); }
# a task may have a function applies_NAME
applies() {
    if declare -F "applies_$1" >/dev/null; then "applies_$1"; else return 0; fi
}
