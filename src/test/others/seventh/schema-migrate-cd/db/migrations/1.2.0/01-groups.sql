create table groups (name text);
