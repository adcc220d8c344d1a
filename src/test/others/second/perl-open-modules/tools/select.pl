use strict;
use warnings;

# modules that must not be shipped any more
my %retired;
# HARK: also sel
open(my $list, '<', 'etc/retired.list');
{
    no warnings;
    while (my $name = <$list>) {
        chomp $name;
        $retired{$name} = 1;
    }
}

for my $file (sort @ARGV) {
    open(my $in, '<', $file) or die "$file: $!\n";
    my ($package) = map { /^package ([\w:]+);/ ? $1 : () } <$in>;
    close $in;
    print "$file\n" if $package && !$retired{$package};
}
