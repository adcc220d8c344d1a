# publish FILE: into the folder of the site
publish() {
    install -m 644 "$1" site/index.html 2>/dev/null   # HARK: missing-file|nonzero-exit no-errexit stderr-discarded errno=ENOENT status=1 id=P
    date -d 2024-01-02 +%Y > stamp
}
