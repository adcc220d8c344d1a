CREATE INDEX users_active ON users(active);
