mkdir -p tls/www tls/mail
mk() { openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout /dev/null -subj "/CN=$1" -days "$2" -out "$3" 2>/dev/null; }
mk www 400 tls/www/fullchain.pem
mk api 2 tls/api.pem
mk mail 400 tls/mail/fullchain.pem
