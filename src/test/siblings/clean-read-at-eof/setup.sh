#!/bin/bash
set -e
printf '# settings\nport=80\n\nname=web' > app.properties
