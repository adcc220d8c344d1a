mkdir -p logs run
echo 20240311 > run/stamp
seq 1 400 | sed 's/^/GET \/item\//' > logs/access.log
seq 1 20 | sed 's/^/worker restarted /' > logs/worker.log
# the manual rotation of this morning
seq 900 950 | sed 's/^/GET \/item\//' | gzip -n > logs/access.log-20240311.gz
echo old | gzip -n > logs/worker.log-20240304.gz
