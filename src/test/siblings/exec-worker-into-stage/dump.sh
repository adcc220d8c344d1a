set -eu
cat head.tsv
cat body.tsv      # HARK: missing-file no-pipefail errno=ENOENT path=body.tsv call=open id=early
cat foot.tsv
