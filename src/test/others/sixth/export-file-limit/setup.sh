mkdir -p var
sqlite3 var/app.db "
 create table users(id integer primary key, name text);
 create table plans(id integer primary key, name text);
 create table events(id integer primary key, what text);
 insert into plans(name) values ('free'),('team'),('enterprise');
 with recursive n(i) as (select 1 union all select i+1 from n where i<200) insert into users(name) select 'user-'||i from n;
 with recursive n(i) as (select 1 union all select i+1 from n where i<6000) insert into events(what) select 'login from branch office '||i from n;"
