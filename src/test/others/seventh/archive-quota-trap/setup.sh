#!/bin/bash
set -e
mkdir -p logs/2024-01 logs/2024-02 logs/2024-03
seq 1 900 > logs/2024-01/app.log
seq 1 40000 > logs/2024-02/app.log
seq 1 700 > logs/2024-03/app.log
