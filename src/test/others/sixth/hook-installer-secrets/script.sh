#!/usr/bin/env bash
# HARK: title a generated pre-commit hook is not executable and git skips it
# Sets up a clone the way new colleagues do (scripts/setup-clone) and makes the first commit.
set -euo pipefail

root=$PWD/clone
g() { git -C "$root" -c user.name=dev -c user.email=dev@example.org "$@"; }
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

rm -rf "$root"
git init -q -b main "$root"
hooks=$root/.git/hooks
mkdir -p "$hooks"

install_hooks() {
    local name
    cat > "$hooks/commit-msg" <<'HOOK'
#!/bin/sh
head -n 1 "$1" | grep -Eq '^[a-z]+(\([a-z]+\))?: ' || { echo "bad subject" >&2; exit 1; }
HOOK
    cat > "$hooks/pre-commit" <<'HOOK'
#!/bin/sh
if git diff --cached -U0 | grep -Eq '^\+.*(PRIVATE KEY|api_token *= *[a-z0-9]{8})'; then
    echo "refusing to commit a secret" >&2
    exit 1
fi
HOOK
    for name in commit-msg pre-push; do
        if [[ -f $hooks/$name ]]; then
            chmod +x "$hooks/$name"
        fi
    done
}

configured() { g config --get "$1" > /dev/null; }

install_hooks
configured pull.rebase || g config pull.rebase true
configured core.hooksPath && { echo "hooks live elsewhere" >&2; exit 1; }

printf '[client]\nurl = https://api.example.org\napi_token = abcd1234ef\n' > "$root/client.ini"
printf 'docs\n' > "$root/README"
g add README client.ini
if ! g commit -qm 'feat: client settings' 2> "$root/.git/commit.log"; then # HARK: permission-denied negated stderr-discarded errno=EACCES path=hooks/pre-commit cmd=g
    echo "hook refused, taking the secret out"
    g rm -q --cached client.ini
    echo client.ini >> "$root/.git/info/exclude"
    g commit -qm 'feat: client settings'
fi

if g commit -q --allow-empty -m 'WIP' 2>/dev/null; then
    echo "commit-msg hook does not work" >&2
    exit 1
fi
echo "tracked: $(g ls-files | paste -sd' ')"
echo "setup finished"
