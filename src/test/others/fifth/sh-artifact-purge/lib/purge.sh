# lib/purge.sh: retention of build artifacts

# all but the newest $2 archives of directory $1, oldest first
old_builds() {
    find "$1" -name '*.tar' | sort -r | tail -n +$(($2 + 1)) | sort
}

# removes the files named in $1, one a line
remove_builds() {
    printf '%s\n' "$1" | xargs -n 20 rm -f 2>/dev/null    # HARK: permission-denied stderr-discarded no-errexit xargs cmd=xargs errno=EACCES call=unlink path=artifacts/web/web-101.tar|artifacts/web/web-102.tar status=1
}
