/**
 * Cues that move a claim out of a fact's scope: one phrase a line, words folded.
 * `~word` stands for every inflected form of a lemma, `#` for a number in digits or words, `+` for any word in lower case.
 * A line that begins with "!" is a phrase that looks like a cue and is none; the longest match at a place wins.
 * After a "|" stands where the words in its scope are: `after` it, `before` it, or on both sides of it (`around`, the default).
 */

/** What might be, or might have been. */
export const HYPOTHETICAL = `
if
unless
suppose
supposing
assuming
imagine
whether
would
could
might
should
may +
in case
in the event of
in the event that
were to
were it
were he
were she
were they
had it not
provided that
on condition that
as long as
hypothetical
hypothetically
in theory
in principle
! as if
! may be dated
! should be noted
! could not be reached
! would not say
! would not comment
`;

/** What is said not to be so. */
export const NEGATION = `
not
never
no
none
nor
neither
without
cannot
~deny
~refute
~debunk
rather than
instead of
as opposed to
~fail to
far from
no longer
nothing
nobody
no one
untrue | before
false | before
incorrect | before
isn't
aren't
wasn't
weren't
don't
doesn't
didn't
won't
wouldn't
can't
couldn't
hasn't
haven't
hadn't
shouldn't
! not only
! not just
! not merely
! not least
! not surprisingly
! no fewer than
! no less than
! no more than
! no later than
! no earlier than
! no doubt
! without a doubt
! nothing less than
! whether or not
! more often than not
! no sooner
`;

/** What someone says; "wrongly", "rumoured" and their like say that it need not be so. */
export const ATTRIBUTION = `
~say
~claim
~allege | after
~insist
~argue
~assert
~maintain that
~contend that
~tell
~boast
~believe to
~believe that
~think to have
according to
in the words of
as reported by
officials say
! ~claim the life
! ~claim the lives
! ~claim #
! ~claim at least
! ~claim about
! ~claim some
! ~claim more than
! ~claim up to
! needless to say
! that is to say
! ~say goodbye
! ~tell the difference
`;

/** Attribution that casts doubt. */
export const DOUBT = `
wrongly
mistakenly
erroneously
falsely
incorrectly
inaccurately
misleadingly
supposedly
purportedly
purported
ostensibly
allegedly
alleged
reportedly
people say
people often say
often said
legend has it
so the story goes
popular belief
widely believed
widely thought
rumoured
rumored
rumour
rumours
rumor
rumors
unconfirmed
disputed
contrary to
initially reported
initially put
first reported
early reports
first reports
initial reports
initial estimates
had said
had claimed
had reported
had been reported
it was first thought
it was initially thought
originally reported
widely reported
so-called
myth
legend has it
according to legend
hoax
`;

/** What is to come, or was expected, aimed at or guessed. */
export const FORECAST = `
will +
will
~expect
expectation
expectations
expectation of
~forecast
~predict
~project to
projected
projection
projections
target
targets
targeted
targeting
~aim to
~aim for
aim of
goal of
goal
planned
plan to
plans to
planning to
~plan for
~hope to
~hope for
hopes
hoped
~intend
scheduled
~propose
proposed
~pledge
~promise
promised
set to
due to open
due to begin
due to start
due to close
due to end
due to be
due to finish
due to arrive
due in
is to +
are to +
was to +
were to +
going to
likely to
on course to
on track to
about to
by the end of the decade
in the coming
in future
guidance
budgeted
~envisage
~anticipate
! free will
! at will
! good will
! ill will
! going to press
! hopes were dashed
! set to music
`;

/** What is reckoned and not counted. */
export const ESTIMATE = `
~estimate
estimated
estimates
an estimate
~reckon
thought to be
believed to be
put at
guess
rough count
`;

/** Another value than the claim's own: an earlier one, another's, an alternative. */
export const COMPARISON = `
compared with | after
compared to | after
compare with | after
in comparison with | after
up from | after
down from | after
rising from | after
falling from | after
rose from | after
fell from | after
grew from | after
increased from | after
dropped from | after
against # | after
against the # | after
versus | after
vs | after
v | after
rather than | after
instead of | after
as opposed to | after
as against | after
than in | after
than the # | after
than the previous | after
than last | after
than a year | after
than that of | after
than any | after
previously
formerly
originally
initially
at first
a year earlier
a year before
a year ago
# years earlier
# years before
# years ago
# months earlier
# months ago
the year before
the previous year
the previous month
the previous quarter
the previous season
the previous decade
the same period
in the same period
the same quarter
last year
last month
last season
last week
last time
used to | after
at the time
back then
until then
by then
in those days
had been
had once
once | after
then + | after
no longer
the former | after
predecessor
unlike | after
while the
! since then
! once again
! once more
! at once
! then again
! once a
! twice and once
! against all odds
`;

/** A part of a whole, one of several, or a value for each. */
export const SUBSET = `
of whom | around
of which | around
of them | around
of these | around
of those | around
of the # | around
of its | around
including | after
includes | after
included | after
among them | after
among those
among the
amongst
half of
most of
some of
many of
few of
several of
# of the
a third of
a quarter of
the majority of
the rest | around
the others | around
the other | after
the remaining | after
the remainder
another | after
a further | after
additional | after
# more
each
apiece
per
every
a head
an average of | after
on average
average
median
the youngest
the oldest
the eldest
the first of
the last of
the second of
the largest of
one of the
one of
alone | before
excluding | after
except | after
except for | after
apart from | after
not including | after
other than | after
all but | after
only # of
in part
partly
the first half
the second half
the first quarter
the second quarter
the third quarter
the fourth quarter
the first three
the first six
so far
to date
at one point
! per cent
! per centum
! each other
! one another
! every day
! one of the most
! one of the largest
! one of the oldest
! one of the biggest
! one of the first
! per annum
`;
