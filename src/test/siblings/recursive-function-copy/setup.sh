#!/bin/bash
set -e
mkdir -p tree/a/b; echo 1 > tree/one; echo 2 > tree/a/two; ln -s /nonexistent/logo.svg tree/a/b/logo.svg
