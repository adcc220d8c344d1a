export RELEASE_CHANNEL=stable
export COMPRESS=xz
