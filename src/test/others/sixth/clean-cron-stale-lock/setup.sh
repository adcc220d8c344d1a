mkdir -p var/lock.d var/spool
echo 99999999 > var/lock.d/pid
for i in 1 2 3; do echo "entry $i" > var/spool/$i.msg; done
