#!/usr/bin/env bash
# HARK: silent
# HARK: title looks at a few configuration checkouts; git's nonzero answers are what it asks for
# HARK: case needs=git tags=git,config
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null

g() { git -C "$repo" "$@"; }

report=()
for repo in checkouts/*; do
    [[ -d $repo ]] || continue
    host=${repo##*/}

    if ! g rev-parse --git-dir &>/dev/null || [[ $(g rev-parse --show-toplevel) != "$PWD/$repo" ]]; then
        report+=("$host: not under git")
        continue
    fi

    flags=
    g diff --quiet || flags+=" modified"
    g diff --cached --quiet || flags+=" staged"
    [[ -n $(g ls-files --others --exclude-standard) ]] && flags+=" untracked"

    owner=$(g config --get fleet.owner || echo nobody)
    branch=$(g symbolic-ref -q --short HEAD || echo detached)

    if g show-ref --verify --quiet refs/heads/stable; then
        if g merge-base --is-ancestor HEAD stable; then
            where="in stable"
        else
            where="ahead of stable"
        fi
    else
        where="no stable branch"
    fi

    tag=$(g describe --tags --exact-match 2>/dev/null) || tag=untagged
    secrets=$(g grep -lE 'password *=' -- '*.conf') && flags+=" secrets:$secrets"

    report+=("$host: $branch, $where, $tag, owner $owner,${flags:- clean}")
done

printf '%s\n' "${report[@]}"
