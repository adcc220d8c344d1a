/* value of "key=value", or NULL */
const char *ini_value(const char *line);
