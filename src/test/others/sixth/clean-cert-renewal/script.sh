#!/bin/sh
# HARK: title private CA: renews the certificate that is about to expire, keeps the other, checks that wrong ones are refused
# HARK: silent
# HARK: run sh script.sh
set -eu

WARN=$((30 * 86400))
umask 077
mkdir -p ca live
ca_new() {
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes \
		-keyout "$1.key" -out "$1.pem" -subj "/CN=$2" -days 3650 2>/dev/null
}

issue() { # issue NAME DAYS
	openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes \
		-keyout "live/$1.key.new" -out "live/$1.csr" -subj "/CN=$1" 2>/dev/null
	openssl x509 -req -in "live/$1.csr" -CA ca/root.pem -CAkey ca/root.key \
		-set_serial "$serial" -days "$2" -out "live/$1.pem.new" 2>/dev/null
	serial=$((serial + 1))
	mv "live/$1.key.new" "live/$1.key"
	mv "live/$1.pem.new" "live/$1.pem"
	rm -f "live/$1.csr"
}

due() {
	[ -s "live/$1.pem" ] || return 0
	# status 1: it expires within the window
	! openssl x509 -noout -checkend "$WARN" -in "live/$1.pem" >/dev/null
}

reload_hook() {
	if [ -x hooks/reload ]; then
		hooks/reload "$1"
	else
		echo "  no reload hook for $1, nothing to do"
	fi
}

serial=1
[ -s ca/root.pem ] || ca_new ca/root "Drill Root"
ca_new ca/other "Somebody Else"
issue www.example.test 5
issue db.example.test 365

for host in www.example.test db.example.test new.example.test; do
	if due "$host"; then
		issue "$host" 365
		echo "$host: renewed"
		reload_hook "$host"
	else
		echo "$host: still good"
	fi
	openssl verify -CAfile ca/root.pem "live/$host.pem" >/dev/null
	if openssl verify -CAfile ca/other.pem "live/$host.pem" >/dev/null 2>&1; then
		echo "$host: verifies against a foreign CA" >&2
		exit 1
	fi
	[ "$(openssl pkey -in "live/$host.key" -pubout)" = "$(openssl x509 -in "live/$host.pem" -noout -pubkey)" ]
	if due "$host"; then exit 1; fi
done
echo "all certificates in order"
