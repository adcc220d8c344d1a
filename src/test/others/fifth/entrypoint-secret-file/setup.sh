chown 0:0 secrets/db_password
chmod 600 secrets/db_password
