#include <stdio.h>
#include <string.h>
#include "limits.h"

int main(int argc, char **argv)
{
    const char *s = argc > 1 ? argv[1] : "";
    printf("length %d\n", (int) strlen(s));
    return 0;
}
