#include <stdio.h>
#include <stdlib.h>
static const struct { int n; const char *text; } errors[] = {
#define X(n, t) { n, t },
#include "errors.h"
#undef X
};
int main(int c, char **v) {
    int want = c > 1 ? atoi(v[1]) : 0, found = 0;
    for (unsigned i = 0; i < sizeof errors / sizeof *errors; i++)
        if (!want || errors[i].n == want) { printf("%d %s\n", errors[i].n, errors[i].text); found = 1; }
    if (!found) puts("unknown");
    return !found;
}
