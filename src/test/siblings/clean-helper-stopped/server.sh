#!/bin/bash
touch run/ready
exec sleep 10
