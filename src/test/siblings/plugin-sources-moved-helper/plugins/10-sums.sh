# sums of what is shipped
. lib/hash-helper.sh 2>/dev/null   # HARK: source-missing|missing-file stderr-discarded no-errexit errno=ENOENT path=lib/hash-helper.sh call=open status=1
run_all() { hash_of site 2>/dev/null; echo "all run"; }   # HARK: extra
