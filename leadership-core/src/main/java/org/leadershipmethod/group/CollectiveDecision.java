package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * A decision that a leading group takes in common, by the votes of those who sit there ({@code
 * R3.3}).
 *
 * <p>Checked here: nobody votes twice. Whether enough took part and were for it depends on the
 * group and on the bounds in force, and is for the rules to say. For example, with a practice:
 *
 * <pre>{@code
 * practice.take(
 *     CollectiveDecision.of(group, "strike").called("d7").inFavour("ada", "ben").against("cem"),
 *     day);
 * }</pre>
 *
 * <p>Whoever abstains is named as well, with {@link CollectiveStep#abstaining(String...)}: they
 * took part, and count towards the quorum. Whoever is not named was absent.
 *
 * @param event the decision as it is written down
 */
public record CollectiveDecision(DecisionTaken event) {

  /**
   * Makes a decision of what is written down.
   *
   * @throws IllegalArgumentException if somebody voted twice
   */
  public CollectiveDecision {
    if (hasVotesTwice(event)) {
      throw new IllegalArgumentException(
          "Everybody votes once in a collective decision, but somebody stood on two sides.");
    }
  }

  /**
   * Begins a decision of a leading group on a matter.
   *
   * @param group which leading group, such as {@code GroupId.of(UnitId.of("branch"))}
   * @param matter what it is about
   */
  public static On of(GroupId group, Matter matter) {
    return new On(group, matter);
  }

  /**
   * Begins a decision of a leading group on a matter.
   *
   * @param group which leading group
   * @param matter what it is about, such as {@code "strike"}
   * @throws IllegalArgumentException if the matter is blank
   */
  public static On of(GroupId group, String matter) {
    return of(group, Matter.of(Argument.text("matter", matter)));
  }

  /**
   * Reads a decision; empty where somebody is written down on two sides.
   *
   * <p>What comes back empty is no error: the decision stands in the record all the same, and
   * whoever is on two sides counts on neither.
   */
  public static Optional<CollectiveDecision> read(DecisionTaken event) {
    return hasVotesTwice(event) ? Optional.empty() : Optional.of(new CollectiveDecision(event));
  }

  private static boolean hasVotesTwice(DecisionTaken event) {
    int votes = event.inFavour().size() + event.against().size() + event.abstaining().size();
    return event.voters().size() != votes;
  }

  /** The leading group. */
  public GroupId group() {
    return event.group();
  }

  /** What the decision is known by. */
  public DecisionId decision() {
    return event.decision();
  }

  /** What it is about. */
  public Matter matter() {
    return event.matter();
  }

  /**
   * Who of a group did not take part.
   *
   * <p>It asks who sits there in the picture that is given, so take that of the time of the
   * decision: later the group may be another.
   *
   * @param group the leading group as it was then
   */
  public ImmutableSet<PersonId> absent(LeadingGroup group) {
    return Sets.difference(group.members(), event.voters()).immutableCopy();
  }

  /** A leading group and a matter, for which it is still to be said what the decision is called. */
  public static final class On {

    private final GroupId group;
    private final Matter matter;

    private On(GroupId group, Matter matter) {
      this.group = requireNonNull(group, "group");
      this.matter = requireNonNull(matter, "matter");
    }

    /**
     * Known by this id; an earlier decision of the group with the same id is replaced.
     *
     * @param decision the id, such as the number of a minute
     * @throws IllegalArgumentException if the id is blank
     */
    public Called called(String decision) {
      return called(DecisionId.of(Argument.text("decision", decision)));
    }

    /** Known by this id; an earlier decision of the group with the same id is replaced. */
    public Called called(DecisionId decision) {
      return new Called(group, matter, decision);
    }
  }

  /** A decision whose votes are still to be said. */
  public static final class Called {

    private final DecisionTaken empty;

    private Called(GroupId group, Matter matter, DecisionId decision) {
      this.empty = CollectiveStep.nobodyVoted(group, requireNonNull(decision, "decision"), matter);
    }

    /** With these votes for it; those against it and the abstentions may follow. */
    public CollectiveStep inFavour(String... people) {
      return CollectiveStep.begin(empty).inFavour(people);
    }

    /** With these votes for it; those against it and the abstentions may follow. */
    public CollectiveStep inFavour(Iterable<PersonId> people) {
      return CollectiveStep.begin(empty).inFavour(people);
    }
  }
}
