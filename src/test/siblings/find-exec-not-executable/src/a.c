int  a;
