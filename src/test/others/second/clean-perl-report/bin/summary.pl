use strict;
use warnings;

my ($json) = map { /^--json=(.*)/ ? $1 : () } @ARGV;
my @files = grep { !/^--/ } @ARGV;
eval "require $json; 1" or die "$json: $@";

my %rename;
if (open my $fh, '<', 'data/rename.map') {
    while (<$fh>) { chomp; my ($k, $v) = split /=/; $rename{$k} = $v; }
    close $fh;
}    # without a map the names stay as they are

sub number { my $n = shift; die "not a number: $n\n" unless $n =~ /^[\d.]+$/; return $n; }

my %sum;
for my $f (@files) {
    open my $in, '<', $f or die "$f: $!";
    my $head = <$in>;
    while (my $row = <$in>) {
        chomp $row;
        my ($who, $n) = split /,/, $row;
        eval { $sum{ $rename{$who} // $who } += number($n); 1 } or print STDERR "skipped $f:$.: $@";
    }
    close $in;
}
print $json->new->canonical->encode({ map { $_ => sprintf('%.1f', $sum{$_}) + 0 } keys %sum }) =~ s/:(\d+)([,}])/:$1.0$2/gr, "\n";
