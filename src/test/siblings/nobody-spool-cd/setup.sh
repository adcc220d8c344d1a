#!/bin/bash
set -e
mkdir -p spool/in; touch spool/in/a.part keep.part; chown -R root:root spool; chmod 700 spool/in
