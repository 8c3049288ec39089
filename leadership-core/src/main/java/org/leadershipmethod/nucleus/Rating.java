package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.internal.Argument;

/**
 * Whether somebody meets a criterion, with the entries that show it ({@code M3.12}).
 *
 * <p>Without an entry that shows it, it is an opinion and no rating; checked here. For example
 * {@code Rating.met(Criterion.DEVOTION, EntryId.of("e7"))}.
 *
 * @param criterion the criterion
 * @param isMet whether they meet it
 * @param evidence the entries that show it, such as deeds; one at least
 */
public record Rating(Criterion criterion, boolean isMet, ImmutableList<EntryId> evidence) {

  /**
   * Makes a rating.
   *
   * @throws IllegalArgumentException if nothing shows it
   */
  public Rating {
    requireNonNull(criterion, "criterion");
    if (requireNonNull(evidence, "evidence").isEmpty()) {
      throw new IllegalArgumentException(
          "A rating of " + criterion + " has to cite the entries that show it, but it cited none.");
    }
  }

  /** That somebody meets a criterion, as these entries show. */
  public static Rating met(Criterion criterion, EntryId evidence, EntryId... more) {
    return new Rating(criterion, true, all(evidence, more));
  }

  /** That somebody does not meet a criterion, as these entries show. */
  public static Rating unmet(Criterion criterion, EntryId evidence, EntryId... more) {
    return new Rating(criterion, false, all(evidence, more));
  }

  private static ImmutableList<EntryId> all(EntryId evidence, EntryId... more) {
    return ImmutableList.<EntryId>builder()
        .add(requireNonNull(evidence, "evidence"))
        .addAll(Argument.all("more", more))
        .build();
  }
}
