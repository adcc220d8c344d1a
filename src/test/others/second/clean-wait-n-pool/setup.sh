chmod 755 compress.sh
mkdir -p state
: > state/mail.log.lock
