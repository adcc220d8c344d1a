mkdir -p keys && openssl genrsa -out keys/release-2023.pem 1024 2>/dev/null
