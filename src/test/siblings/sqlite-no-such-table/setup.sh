#!/bin/bash
set -e
sqlite3 app.db 'create table user_sessions(age); insert into user_sessions values(40);'
