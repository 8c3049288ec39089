package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.internal.Argument;

/**
 * Whether somebody meets a criterion, with the entries that show it ({@code M3.12}).
 *
 * <p>For example {@code Rating.met(Criterion.DEVOTION, EntryId.of("e7"))}.
 *
 * @param criterion the criterion
 * @param isMet whether they meet it
 * @param evidence the entries that show it, such as deeds
 */
public record Rating(Criterion criterion, boolean isMet, ImmutableList<EntryId> evidence) {

  /** Makes a rating. */
  public Rating {
    requireNonNull(criterion, "criterion");
    requireNonNull(evidence, "evidence");
  }

  /** That somebody meets a criterion, as these entries show. */
  public static Rating met(Criterion criterion, EntryId... evidence) {
    return new Rating(criterion, true, Argument.all("evidence", evidence));
  }

  /** That somebody does not meet a criterion, as these entries show. */
  public static Rating unmet(Criterion criterion, EntryId... evidence) {
    return new Rating(criterion, false, Argument.all("evidence", evidence));
  }
}
