mkdir -p srv/releases/4.2.0/bin srv/current/bin artifacts build/bin
printf '#!/bin/sh\necho "app 4.2.0"\n' > srv/releases/4.2.0/bin/app
# someone copied the release over the link to try a hotfix by hand
printf '#!/bin/sh\necho "app 4.2.0-hotfix"\n' > srv/current/bin/app
printf '#!/bin/sh\necho "app 4.2.1"\n' > build/bin/app
chmod +x build/bin/app srv/*/bin/app srv/releases/*/bin/app
tar -C build -czf artifacts/app-4.2.1.tar.gz .
rm -r build
