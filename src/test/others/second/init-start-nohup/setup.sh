chmod 755 opt/metricsd/sbin/metricsd
mkdir -p run
echo 999999 > run/metricsd.pid
