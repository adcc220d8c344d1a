create table orders (id integer primary key, item text, amount integer);
insert into orders (item, amount) values ('pen', 3), ('ink', 5);
