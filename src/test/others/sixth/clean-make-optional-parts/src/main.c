#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "ops.h"
int main(int argc, char **argv) {
    if (argc != 4) return 2;
    int a = atoi(argv[2]), b = atoi(argv[3]), r;
    if (!strcmp(argv[1], "add")) r = add(a, b);
    else if (b == 0) { fputs("division by zero\n", stderr); return 1; }
    else r = a / b;
    printf("%d\n", r);
    return 0;
}
