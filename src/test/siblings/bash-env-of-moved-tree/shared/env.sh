export CHANNEL=stable
