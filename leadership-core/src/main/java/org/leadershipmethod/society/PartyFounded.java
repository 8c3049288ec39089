package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * A party was founded ({@code R1.2}, {@code R1.3}); a later entry for the same party takes its
 * place, and leaves its links and its leaders as they are.
 *
 * <p>Nothing is required of it here: that it is for no class or for several, states nothing, or is
 * no party at all is what rules find.
 *
 * <p>For example a party of wage workers, as it should be: one class, at least one interest and one
 * goal, and {@link GroupingKind#PARTY}. What is wrong here can be put right later without founding
 * it again: the programme with {@link ProgrammeAdopted}, the members with {@link MembersAdmitted}.
 *
 * @param party which party
 * @param classes the classes that it is for: one, as it should be
 * @param interests the interests that its programme states
 * @param goals the goals that its programme states
 * @param members who founded it
 * @param kind what it really is
 * @param organization the top one of its units, if it has units in the organization that the record
 *     knows
 */
public record PartyFounded(
    PartyId party,
    ImmutableSet<EconomicPosition> classes,
    ImmutableSet<Interest> interests,
    ImmutableList<Goal> goals,
    ImmutableSet<PersonId> members,
    GroupingKind kind,
    Optional<UnitId> organization)
    implements SocietyEvent {

  /** Makes the event. */
  public PartyFounded {
    requireNonNull(party, "party");
    requireNonNull(classes, "classes");
    requireNonNull(interests, "interests");
    requireNonNull(goals, "goals");
    requireNonNull(members, "members");
    requireNonNull(kind, "kind");
    requireNonNull(organization, "organization");
  }

  /** The top one of its units, where the record tells of units. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return organization.stream()
        .map(unit -> Reference.ifRecorded("the top unit of the party", unit))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The same founding for these classes.
   *
   * @param others in place of the classes that it is for; one, as it should be
   */
  public PartyFounded forClasses(ImmutableSet<EconomicPosition> others) {
    return new PartyFounded(
        party, requireNonNull(others, "others"), interests, goals, members, kind, organization);
  }

  /**
   * The same founding with another programme.
   *
   * @param others in place of the interests
   * @param otherGoals in place of the goals
   */
  public PartyFounded stating(ImmutableSet<Interest> others, ImmutableList<Goal> otherGoals) {
    return new PartyFounded(
        party,
        classes,
        requireNonNull(others, "others"),
        requireNonNull(otherGoals, "otherGoals"),
        members,
        kind,
        organization);
  }

  /** The same founding by a grouping of this kind. */
  public PartyFounded of(GroupingKind other) {
    return new PartyFounded(
        party, classes, interests, goals, members, requireNonNull(other, "other"), organization);
  }
}
