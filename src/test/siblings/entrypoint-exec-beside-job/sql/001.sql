create;
