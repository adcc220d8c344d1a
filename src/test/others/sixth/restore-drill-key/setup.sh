mkdir -p keys vault src
echo "correct horse" > keys/backup-2023.key
echo "alpha" > src/a.txt; echo "beta" > src/b.txt
tar -C src -czf - . | openssl enc -aes-256-cbc -pbkdf2 -pass file:keys/backup-2023.key -out vault/home.tar.gz.enc
rm -r src
