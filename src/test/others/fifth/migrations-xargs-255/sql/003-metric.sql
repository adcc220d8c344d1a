create table metric (host integer references host(id), at integer, value real);
