chmod 755 hooks.d/10-hostname hooks.d/20-dirs hooks.d/40-motd
chmod 644 hooks.d/30-drop-secrets
