CREATE TABLE customers(id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
INSERT INTO customers(email) VALUES ('a@example.org'), ('b@example.org');
