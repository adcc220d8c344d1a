mkdir -p units etc
for u in web worker timer; do echo "unit $u" > units/$u; done
cp units/web etc/web
