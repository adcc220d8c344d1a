package Old::Crypt;
sub rot13 { 1 }
1;
