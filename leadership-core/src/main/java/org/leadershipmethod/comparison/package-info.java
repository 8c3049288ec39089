/**
 * One diagnosis beside another: what is new, what was mended, and what nobody looked at this time.
 *
 * <p>Whoever looks at an organization for the first time may find two hundred departures. Nobody
 * mends them in a day, and a check that fails two hundred times every morning is soon ignored. So
 * the findings of the first day are written down as {@link
 * org.leadershipmethod.comparison.KnownFindings}, a short text file that is kept with everything
 * else; from then on only a new finding fails the check, and the file gets shorter as the known
 * ones are mended. It never gets longer unless somebody adopts a finding by name.
 *
 * <p>Known findings are the memory of an earlier diagnosis. Where both diagnoses are at hand, a
 * {@link org.leadershipmethod.comparison.DiagnosisComparison} says the same and more: which rules
 * were examined at one time only, which bounds were moved, how the counts changed.
 *
 * <p>In both, a finding that is not seen any more was not simply mended: the record may tell by
 * what, the state of things may have ended, the record may no longer say so, or nobody looked. Each
 * is told apart in {@link org.leadershipmethod.comparison.FindingsSince}.
 */
@NullMarked
package org.leadershipmethod.comparison;

import org.jspecify.annotations.NullMarked;
