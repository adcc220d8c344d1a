## @title Logging
## Writes lines to stderr.
log_info() {
  echo "$*" >&2
}
