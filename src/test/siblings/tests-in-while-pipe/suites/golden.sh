set -e
cmp data/golden.bin data/actual.bin   # HARK: also t
