package App::Core;
sub run { 1 }
1;
