set -e
chown root:root tenants/globex/globex.db; chmod 600 tenants/globex/globex.db
