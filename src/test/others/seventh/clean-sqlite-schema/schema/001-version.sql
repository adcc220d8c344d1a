CREATE TABLE version (step INTEGER);
