#!/bin/sh
# HARK: title container entry point: a secret is a directory, export hides that cat could not read it
# HARK: run dash script.sh serve
set -eu

: "${DB_HOST:=127.0.0.1}" "${DB_USER:=app}"
: "${DB_PASSWORD_FILE=run/secrets/db_password}" "${API_TOKEN_FILE=run/secrets/api_token}"
export DB_HOST DB_USER

# file_env VAR - "VAR" or the content of the file that "VAR_FILE" names
file_env() {
	eval "val=\${$1:-} file=\${$1_FILE:-}"
	if [ -n "$val" ] && [ -n "$file" ] && [ "${STRICT:-0}" = 1 ]; then
		echo "entrypoint: both $1 and $1_FILE are set" >&2
		exit 1
	fi
	if [ -n "$val" ]; then
		export "$1=$val"
	elif [ -e "$file" ]; then
		export "$1=$(cat "$file")" # HARK: is-a-directory export-masks-status errno=EISDIR call=read status=1 cmd=cat
	fi
}

render() {
	sed -e "s|@DB_HOST@|$DB_HOST|" -e "s|@DB_USER@|$DB_USER|" \
		-e "s|@DB_PASSWORD@|$DB_PASSWORD|" -e "s|@API_TOKEN@|$API_TOKEN|" "$1" >"$2.tmp"
	if grep -n '@[A-Z_]*@' "$2.tmp" >&2; then
		echo "entrypoint: $2 has open placeholders" >&2
		return 1
	fi
	chmod 640 "$2.tmp"
	mv "$2.tmp" "$2"
}

file_env DB_PASSWORD
file_env API_TOKEN
: "${DB_PASSWORD?is not set}" "${API_TOKEN?is not set}"

# extra hooks, as in the base image
for hook in docker-entrypoint.d/*.sh; do
	[ -f "$hook" ] || continue
	. "$hook"
done

umask 027
mkdir -p run/app
render app/app.ini.tmpl run/app/app.ini

case ${1:-serve} in
serve) exec python3 app/serve.py run/app/app.ini ;;
*) exec "$@" ;;
esac
