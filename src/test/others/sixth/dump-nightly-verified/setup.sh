mkdir -p var backups
sqlite3 var/orders.db 'create table o(id integer primary key, total int); insert into o(total) values (12),(40),(7);'
sqlite3 var/billing.db 'create table inv(id integer primary key, cents int); insert into inv(cents) values (1200),(99);'
for g in 1 2 3 4; do echo "-- generation $g" | gzip -n > "backups/orders.$g.sql.gz"; done
