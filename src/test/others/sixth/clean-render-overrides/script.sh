#!/bin/sh
# HARK: title templates with optional override files, optional secrets and a reload only for what has changed
# HARK: silent
# HARK: run dash script.sh prod
set -eu

env=${1:-dev}
host=${FAKE_HOSTNAME:-web7}

load() {
	for f in conf/defaults.env "conf/$env.env" "conf/host-$host.env" conf/local.env; do
		[ -f "$f" ] || continue
		set -a
		. "./$f"
		set +a
		echo "read $f"
	done
}

secret() {
	# /run/secrets in the container, a dot file on laptops, empty is allowed
	cat "run/secrets/$1" 2>/dev/null || cat ".secrets/$1" 2>/dev/null || printf ''
}

expand() {
	if command -v envsubst >/dev/null 2>&1; then
		envsubst
	else
		python3 -c 'import os,sys; sys.stdout.write(os.path.expandvars(sys.stdin.read()))'
	fi
}

load
SENTRY_DSN=$(secret sentry_dsn)
export SENTRY_DSN
if [ -z "$SENTRY_DSN" ]; then
	echo "no sentry, errors go to the log only"
fi

mkdir -p etc
changed=
for t in templates/*.in; do
	name=${t##*/}
	name=${name%.in}
	expand <"$t" >"etc/.$name.new"
	if grep -n '\${' "etc/.$name.new"; then
		echo "$t: not everything is filled in" >&2
		exit 1
	fi
	if cmp -s "etc/.$name.new" "etc/$name"; then
		rm -f "etc/.$name.new"
		echo "$name: unchanged"
		continue
	fi
	mv -f "etc/.$name.new" "etc/$name"
	changed="$changed $name"
	echo "$name: written"
done

case $changed in
*app.conf*) echo "reload app" ;;
'') echo "nothing to reload" ;;
esac
