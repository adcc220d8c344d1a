#include <stdio.h>
#include "greet.h"

int main(int argc, char **argv)
{
    (void)argv;
    if (argc > 1)
        return 2;
    puts(greet());
    return 0;
}
