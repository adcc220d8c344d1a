# sourced

current() { readlink current 2>/dev/null; }

switch_to() {
    ln -s "releases/$1" .current.$$ &&
        mv -T .current.$$ current
}

deploy() {
    local new=$1 old
    old=$(current) || old=
    [[ -d releases/$new ]] || return 2
    switch_to "$new" || return 3
    if ! current/check 2>>deploy.err; then
        if [[ -n $old ]]; then
            switch_to "${old##*/}"
        else
            rm -f current
        fi
        return 1
    fi
}
