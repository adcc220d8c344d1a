set -e
cp users.list copy.list         # HARK: missing-file background-not-waited stderr-discarded errno=ENOENT path=users.list call=stat id=early
grep -q root copy.list && echo "ok users" || echo "bad users"
