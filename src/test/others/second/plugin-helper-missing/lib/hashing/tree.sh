hash_tree() { (cd "$1" && find . -type f | sort | xargs sha256sum); }
