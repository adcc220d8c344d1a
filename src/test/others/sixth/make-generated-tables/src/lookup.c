#include <stdio.h>
#include <stdlib.h>
static const struct { const char *name; int code; const char *text; } table[] = {
#define X(n, c, t) {#n, c, t},
#include "errors.inc"
#undef X
};
int main(int argc, char **argv) {
    int want = argc > 1 ? atoi(argv[1]) : 0;
    for (unsigned i = 0; i < sizeof table / sizeof *table; i++)
        if (table[i].code == want) {
            printf("%s: %s\n", table[i].name, table[i].text);
            return 0;
        }
    puts("unknown error");
    return 0;
}
