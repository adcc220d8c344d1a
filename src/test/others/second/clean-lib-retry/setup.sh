chmod 755 tools/mirror-get
(cd mirror && sha256sum base.txt extra.txt) > manifest.sha256
