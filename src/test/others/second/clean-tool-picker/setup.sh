chmod 755 libexec/editor-mini
chmod 644 libexec/vscodium-x
