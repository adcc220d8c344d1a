create table b(y);
