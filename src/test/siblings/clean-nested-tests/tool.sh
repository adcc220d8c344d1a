case $1 in --bad) echo usage >&2; exit 2;; --version) echo 1.0;; *) cat "$1" || { echo "no such"; exit 1; };; esac
