#!/bin/sh
. ./calc.sh
test "$(add 2 3)" = 5
