package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupRecord;
import org.leadershipmethod.group.LeadingGroup;
import org.leadershipmethod.group.Seat;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.person.PersonId;

/**
 * The leaders of a party: several of its members, each of whom was elected ({@code R0.3}, {@code
 * R3.1}, {@code R3.2}).
 *
 * <p>It is had by an election in a party ({@link LeadersElection}), or read back from a record;
 * nobody can be appointed to it here. Checked where it is made: there are at least two ({@code
 * R3.4}), all of them members, and all elected. They represent the whole party and answer to it.
 *
 * <p>It is a picture as of a moment, not a register: who was elected later is in a later one. Nor
 * does it say what they may decide; that is what the party's mandate says.
 *
 * <p>For example, with the party and the seats of one situation:
 *
 * <pre>{@code
 * Optional<PartyLeadingGroup> leaders =
 *     PartyLeadingGroup.read(party, now.view(GroupView.GROUPS).of(party.id().leadership()));
 * leaders.map(Representative::wayDown); // the leaders, the party, its class, the masses
 * }</pre>
 */
public final class PartyLeadingGroup implements Representative<Party>, LeadingGroup {

  private final Party party;
  private final ImmutableSet<PersonId> members;

  private PartyLeadingGroup(Party party, ImmutableSet<PersonId> members) {
    this.party = party;
    this.members = members;
  }

  /**
   * Reads a party's leadership; empty where it is none: fewer than two, somebody who is no member,
   * or somebody who was not elected.
   *
   * <p>One such seat is enough: then there is no group, and not a smaller one. A seat of which
   * nobody wrote down how it was filled counts as not elected here, although no rule accuses
   * anybody of it.
   *
   * @param party the party as of a moment
   * @param group who sits among its leaders at the same moment
   */
  public static Optional<PartyLeadingGroup> read(Party party, GroupRecord group) {
    requireNonNull(party, "party");
    return group.seats().stream().allMatch(seat -> isLawful(seat, party))
        ? of(party, group.members())
        : Optional.empty();
  }

  /** Whether somebody sits there who may: elected, and a member. */
  static boolean isLawful(Seat seat, Party party) {
    return seat.origin() == SeatOrigin.ELECTED && party.isMember(seat.person());
  }

  /** The group of those who were elected; empty if they are fewer than two. */
  static Optional<PartyLeadingGroup> of(Party party, ImmutableSet<PersonId> members) {
    return members.size() < 2
        ? Optional.empty()
        : Optional.of(new PartyLeadingGroup(party, members));
  }

  /** The id under which the record tells of their seats and decisions. */
  @Override
  public GroupId id() {
    return party.id().leadership();
  }

  @Override
  public LeadersId key() {
    return new LeadersId(party.id());
  }

  /** The party, which they represent and obey. */
  @Override
  public Party answersTo() {
    return party;
  }

  /** Who leads: two or more, all of them members of the party. */
  @Override
  public ImmutableSet<PersonId> members() {
    return members;
  }

  /** Two are equal when the same people lead the same party. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PartyLeadingGroup that
        && members.equals(that.members)
        && party.equals(that.party);
  }

  @Override
  public int hashCode() {
    return 31 * party.hashCode() + members.hashCode();
  }

  /** The leaders and how many they are. */
  @Override
  public String toString() {
    return key() + ", " + Counted.people(members.size());
  }
}
