#!/usr/bin/env bash
# HARK: title the nested shell does not find the environment to activate
# Runs the linters inside the project environment, like `tox -e lint` would.
set -euo pipefail

project=$(pwd)
ENV_DIR=$project/env
export REPORT=$project/lint.report
PATH=$project/bin:$PATH          # site-wide tools

[[ -f $ENV_DIR/bin/activate ]] || { echo "no environment, run bootstrap first" >&2; exit 1; }

in_env() {
    # a fresh shell, so that activate cannot disturb this one
    bash -c '
        . "$ENV_DIR/bin/activate" 2>/dev/null # HARK: source-missing|env-lost|unset-variable-path stderr-discarded no-errexit errno=ENOENT path=/bin/activate call=open
        hash -r
        if [ -z "${LINT_RULES:-}" ] && [ -f "$HOME/.lintrc" ]; then
            . "$HOME/.lintrc"
        fi
        "$@"
    ' in_env "$@"
}

export HOME=$project
: > "$REPORT"
status=0
for f in *.cfg; do
    if in_env lint "$f" >> "$REPORT"; then
        echo "pass $f"
    else
        rc=$?
        echo "fail $f ($rc)"
        status=1
    fi
done

in_env lint --rules
if (( status )); then
    cat "$REPORT"
fi
exit "$status"
