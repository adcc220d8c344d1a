#include <stdio.h>
int main(void){
#ifdef HAVE_STDINT_H
puts("with stdint");
#else
puts("without stdint");
#endif
return 0;}
