set -e
mkdir -p var/log archive
for s in web api; do for i in $(seq 40); do echo "$s request $i"; done > var/log/$s.log; done
echo "one line" > var/log/mail.log
ln -s /dev/full archive/api.log.gz
echo x | gzip > archive/gone.log.gz
