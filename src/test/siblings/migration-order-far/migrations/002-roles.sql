create table roles(id);
