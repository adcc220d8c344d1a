int l;
