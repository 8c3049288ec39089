package org.leadershipmethod.comparison;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/**
 * What a finding is recognized by from one diagnosis to the next.
 *
 * <p>It is the rule, the place and the thing it is about. The words, the people concerned, what is
 * missing and the remedies are left out: they change as the record goes on, and the finding stays
 * the same one. Place and thing are texts, because any {@link org.leadershipmethod.chronicle.Key}
 * has one, and because an identity has to come back from a file.
 *
 * <p>Of one step a rule may find the same again at the next: so a finding about a step also has the
 * occasion. If the host gave ids to all the entries that show it, these are the occasion: they stay
 * when a date is put right. Otherwise it is the time of the step, since an id that a chronicle gave
 * is another one as soon as the record is put together anew with something more in it. A finding
 * about how things stand has no occasion: it is the same one for as long as it stands, although its
 * evidence grows.
 *
 * <p>What even this does not tell apart, such as the same task relayed past the same person by two
 * units in a day, is counted. What was done again before it was mended is the same finding.
 *
 * <p>Checked here: there is no time where there are entries.
 *
 * @param rule the rule that was broken
 * @param where the place, as text
 * @param about the thing whose later history can mend it, as text
 * @param entries the entries that show it, where the host gave all of them their ids; otherwise
 *     none
 * @param when when the step was, where it is not known by its entries
 */
public record FindingIdentity(
    RuleId rule, String where, String about, ImmutableList<EntryId> entries, Optional<When> when)
    implements Comparable<FindingIdentity> {

  private static final Comparator<FindingIdentity> ORDER =
      comparing(FindingIdentity::rule)
          .thenComparing(FindingIdentity::where)
          .thenComparing(FindingIdentity::about)
          .thenComparing(
              FindingIdentity::when,
              Comparators.emptiesFirst(comparing(When::latest).thenComparing(When::earliest)))
          .thenComparing(
              FindingIdentity::entries, Comparators.lexicographical(comparing(EntryId::value)));

  /**
   * Makes an identity.
   *
   * @throws IllegalArgumentException if there are both entries and a time
   */
  public FindingIdentity {
    requireNonNull(rule, "rule");
    requireNonNull(where, "where");
    requireNonNull(about, "about");
    requireNonNull(entries, "entries");
    requireNonNull(when, "when");
    if (!entries.isEmpty() && when.isPresent()) {
      throw new IllegalArgumentException(
          "A finding is known by its entries or by its time, but there were both: "
              + entries
              + ", "
              + when.get());
    }
  }

  /**
   * What a finding is recognized by. Two findings of one diagnosis may have the same one.
   *
   * @param finding from any diagnosis; whether it is open or mended makes no difference
   */
  public static FindingIdentity of(Finding finding) {
    Breach breach = finding.breach();
    boolean isStep = breach.turn().isPresent();
    ImmutableList<EntryId> entries =
        isStep && breach.evidence().stream().noneMatch(EntryId::isGivenByPosition)
            ? breach.evidence()
            : ImmutableList.of();
    return new FindingIdentity(
        finding.rule(),
        breach.where().toString(),
        breach.about().toString(),
        entries,
        isStep && entries.isEmpty() ? breach.when() : Optional.empty());
  }

  /** Whether it is about how things stand, and not about a step. */
  boolean isStanding() {
    return entries.isEmpty() && when.isEmpty();
  }

  /** By rule, place, thing and occasion. */
  @Override
  public int compareTo(FindingIdentity other) {
    return ORDER.compare(this, other);
  }

  /** In words: {@code HeadBypassed at school, about task literacy at school, 2030-03-01}. */
  @Override
  public String toString() {
    String thing = about.equals(where) ? "" : ", about " + about;
    String time = when.map(then -> ", " + then).orElse("");
    String seen =
        entries.isEmpty()
            ? ""
            : entries.stream().map(EntryId::value).collect(Collectors.joining(", ", ", in ", ""));
    return rule + " at " + where + thing + time + seen;
  }
}
