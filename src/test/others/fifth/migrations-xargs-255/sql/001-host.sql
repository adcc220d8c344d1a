create table host (id integer primary key, name text); insert into host (name) values ('a'),('b');
