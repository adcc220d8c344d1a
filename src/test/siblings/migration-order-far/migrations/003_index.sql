create index i on users(id);
