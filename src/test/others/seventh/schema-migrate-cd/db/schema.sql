create table meta (version text);
insert into meta values ('1.0');
create table users (name text);
