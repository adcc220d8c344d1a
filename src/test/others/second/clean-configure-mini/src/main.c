#include "log.h"
int main(int argc, char **argv) { return say(argc > 1 ? argv[1] : "nothing"); }
