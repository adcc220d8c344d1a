#!/bin/bash
# HARK: title a review hook reads findings from a linter that may not be executed; no findings, so all is well
# HARK: case tags=hooks,process-substitution
set -euo pipefail
shopt -s nullglob

declare -A weight=([error]=10 [warning]=1)
limit=${REVIEW_LIMIT:-5}

score=0
mapfile -t issues < <(checks/lint.sh src)   # HARK: permission-denied|exec-failed subst-status-ignored errno=EACCES call=exec path=checks/lint.sh status=126 cmd=checks/lint.sh
for issue in "${issues[@]}"; do
    IFS=: read -r file line level text <<< "$issue"
    (( score += ${weight[$level]:-0} )) || true
    printf '%s line %s: %s\n' "$file" "$line" "$text"
done

# reviewers can waive files by name; most projects have no such list
if [[ -r .review-waive ]]; then
    while read -r waived; do
        echo "waived: $waived"
    done < .review-waive
fi

if grep -rq '<<<<<<<' src; then
    echo "conflict markers" >&2
    exit 1
fi

if (( score > limit )); then
    echo "review: rejected with score $score"
    exit 1
fi
echo "review: accepted with score $score"
