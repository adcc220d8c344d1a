#!/bin/bash
echo "$1 up to ${LIMIT:-1}"
