use strict;
my %o = (keep => 7);
if ($ARGV[0] eq '-c') {
    shift; my $c = shift;
    if (open my $f, '<', $c) {   # HARK: also c
        while (<$f>) { $o{$1} = $2 if /^(\w+)=(\d+)/ }
    }
}
print "keep $o{keep} of $_\n" for @ARGV;
