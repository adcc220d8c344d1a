use strict;
use warnings;
my $sum = 0;
for my $r (@ARGV) {
    open(my $f, '<', "regions/$r.csv") or next;   # HARK: also p
    while (<$f>) { $sum += (split /,/)[1]; }
    close $f;
}
print "total $sum\n";
