# makes what the application expects to find under $STATE

prepare() {
    log info "preparing"
    make_dirs
    build_index
    log info "prepared"
}

make_dirs() {
    mkdir -p "$STATE"
    mkdir -p "$STATE/run"
    mkdir -p "$STATE/cache"    # HARK: not-a-directory|write-failed|nonzero-exit errexit-disabled-in-condition last-command-wins errno=EEXIST call=mkdir path=cache status=1
    mkdir -p "$STATE/index"
}

build_index() {
    ls "$APP_HOME/pages" > "$STATE/index/pages"
    echo "7" > "$STATE/index/VERSION"
}
