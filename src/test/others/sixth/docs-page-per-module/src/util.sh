## Little helpers.
trim() {
  sed "s/ *$//"
}
