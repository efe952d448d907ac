#!/usr/bin/perl
# Read tables by Text::CSV_XS with options, and write what comes as JSON. The job on standard input is as for python.py.
use strict;
use warnings;
use JSON::PP;
use Text::CSV_XS;

my %escapes = ('\t' => "\t", '\n' => "\n", '\r' => "\r", '\\\\' => "\\");
my $job = decode_json(join '', <STDIN>);
for my $table (@{ $job->{tables} }) {
    my %result = (said => '');
    eval {
        my %options = eval $job->{code} or die $@;
        my $csv = Text::CSV_XS->new(\%options) or die Text::CSV_XS->error_diag;
        open my $file, '<:encoding(UTF-8)', $table->{file} or die $!;
        my @rows;
        while (my $row = $csv->getline($file)) {
            if ($job->{undo}) {
                s/(\\[tnr\\])/$escapes{$1}/g for grep { defined } @$row;
            }
            push @rows, $row;
        }
        $csv->eof or die 'stopped: ' . $csv->error_diag;
        shift @rows;
        # A string stays a string, whatever it looks like.
        $result{rows} = [map { [map { defined $_ ? "$_" : undef } @$_] } @rows];
        1;
    } or $result{error} = "$@";
    open my $out, '>', $table->{out} or die $!;
    print $out encode_json(\%result);
}
