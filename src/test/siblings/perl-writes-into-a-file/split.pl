open(my $left, ">", $ARGV[0]);  # HARK: also
open(my $right, ">", $ARGV[1]); # HARK: also
while (<STDIN>) {
    print { /^l/ ? $left : $right } $_;
}
