#!/bin/sh
echo begin
exec sleep 3
