chmod 755 bin/doctor.sh good/build.sh
chmod 644 sick/build.sh
