#include <assert.h>
#include <stdio.h>
#include <string.h>

/* halves a plain PGM picture */
int main(int argc, char **argv)
{
    char magic[8], name[256];
    int w, h, max, v;
    FILE *in = fopen(argv[1], "r"), *out;
    if (!in || fscanf(in, "%7s %d %d %d", magic, &w, &h, &max) != 4)
        return 1;
    assert(w % 2 == 0 && h % 2 == 0);
    snprintf(name, sizeof name, "%s/%s", argv[2], strrchr(argv[1], '/') + 1);
    out = fopen(name, "w");
    if (!out)
        return 1;
    fprintf(out, "P2\n%d %d\n%d\n", w / 2, h / 2, max);
    for (int y = 0; y < h; y++)
        for (int x = 0; x < w && fscanf(in, "%d", &v) == 1; x++)
            if (x % 2 == 0 && y % 2 == 0)
                fprintf(out, "%d\n", v);
    return fclose(out) != 0;
}
