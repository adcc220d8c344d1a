tty -s && bold=$(tput bold 2>/dev/null) || bold=
say() { printf '%s%s\n' "$bold" "$*"; }
die() { echo "bump: $*" >&2; exit 1; }
confirm() {
    printf '%s ' "$1"
    read -r answer || answer=n
    echo "$answer"
    case $answer in [yY]*) return 0 ;; *) return 1 ;; esac
}
