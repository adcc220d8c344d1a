#!/bin/bash
set -e
mkdir bin; echo app > bin/app; tar cf app.tar bin; rm -r bin
