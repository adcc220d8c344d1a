#include <stdio.h>
int main(int n, char **a) {
    FILE *f;
    if (n < 2) { fputs("usage\n", stderr); return 64; }
    f = fopen(a[1], "r");
    if (!f) { perror(a[1]); return 2; }
    return fgetc(f) == 'x' ? 0 : 1;
}
