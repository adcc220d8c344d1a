# the host had no such file, so the container engine made a directory of the bind mount's source
mkdir -p run/secrets/db_password
echo tok-81c2 > run/secrets/api_token
