#include <stdio.h>
#include <string.h>
#include "ini.h"

static int n;

static void is(const char *got, const char *want)
{
    printf("%s %d\n", got && !strcmp(got, want) ? "ok" : "not ok", ++n);
    fflush(stdout);
}

int main(void)
{
    is(ini_value("a=1"), "1");
    is(ini_value("b=  two"), "two");
    is(ini_value("no value"), "");
    is(ini_value("d="), "");
    printf("1..%d\n", n);
    return 0;
}
