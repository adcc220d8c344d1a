mkdir -p etc
printf 'level = info\n' > etc/logging.conf
