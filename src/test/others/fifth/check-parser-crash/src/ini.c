#include <string.h>
#include "ini.h"

const char *ini_value(const char *line)
{
    const char *eq = strchr(line, '=');
    while (eq[1] == ' ')
        eq++;
    return eq + 1;
}
