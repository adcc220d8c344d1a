create table users(id, name);
