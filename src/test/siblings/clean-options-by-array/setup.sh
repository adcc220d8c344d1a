mkdir -p conf
echo 's/a/b/' > conf/local.sed
echo 's/x/y/' > conf/host.sed
printf 'ax\nbx\n' > names.txt
