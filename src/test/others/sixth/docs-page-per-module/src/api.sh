## @title HTTP API client
## Calls the service.
api_get() {
  curl -fsS "$1"
}
