#!/bin/bash
set -e
cat > "$HOME/.profile" <<'EOT'
umask 022
[ -n "$PS1" ] || return 0
PATH="$HOME/tools:$PATH"
EOT
mkdir -p "$HOME/tools"
printf '#!/bin/sh\necho up 1\n' > "$HOME/tools/acme-exporter"
chmod +x "$HOME/tools/acme-exporter"
