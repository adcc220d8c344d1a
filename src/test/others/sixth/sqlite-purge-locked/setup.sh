mkdir -p var run
sqlite3 var/shop.db "
 create table sessions(id integer primary key, age int);
 create table orders(id integer primary key);
 insert into sessions(age) values (1),(2),(45),(90),(400);
 insert into orders default values;"
mkfifo run/report.in
