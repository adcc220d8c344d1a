chmod 755 sbin/collectord etc/init.d/collectord
