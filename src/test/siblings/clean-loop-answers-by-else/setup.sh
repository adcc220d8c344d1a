mkdir -p conf
echo dark > conf/themes.ini
