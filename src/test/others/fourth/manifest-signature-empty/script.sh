#!/bin/sh
# HARK: title the manifest carries an empty signature
# HARK: run dash -eu script.sh
# HARK: case needs=openssl
. ./release.conf
key=$KEY_DIR/$KEY_NAME
manifest=dist/MANIFEST

( cd dist && sha256sum $PRODUCT-* ) > dist/SHA256SUMS

sign() {
  openssl dgst -sha256 -hex -sign "$key" "$1" 2>>dist/sign.log  # HARK: missing-file subst-status-ignored errno=ENOENT path=keys/release-2024.pem status=1
}

{
  echo "product: $PRODUCT"
  while read -r sum name; do
    echo "file: $name ${#sum}"
  done < dist/SHA256SUMS
  # HARK: also
  echo "signature: $(sign dist/SHA256SUMS)"
} > $manifest

chmod 644 $manifest
cat $manifest
echo "manifest signed with $KEY_NAME"
