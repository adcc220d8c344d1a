#include <stdio.h>
#include <stdlib.h>
#include "calc.h"
int main(int c, char **v)
{
    if (c < NEED) { fprintf(stderr, "usage\n"); return 2; }
    printf("%d\n", atoi(v[1]) * atoi(v[2]));
    return 0;
}
