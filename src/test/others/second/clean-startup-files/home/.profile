# shared by all shells
LANG_SET=${LANG:+yes}
if [ -z "${SSH_AUTH_SOCK-}" ] && command -v keychain-agent >/dev/null 2>&1; then
    eval "$(keychain-agent --quiet)"
fi
