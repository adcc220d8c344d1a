CREATE TABLE orders(id INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customers(id));
INSERT INTO orders(customer) SELECT id FROM customers;
