package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.group.BranchOfFive.BRANCH;
import static org.leadershipmethod.group.BranchOfFive.METHOD;
import static org.leadershipmethod.group.BranchOfFive.elected;
import static org.leadershipmethod.group.BranchOfFive.people;
import static org.leadershipmethod.group.BranchOfFive.record;
import static org.leadershipmethod.group.BranchOfFive.strike;
import static org.leadershipmethod.group.BranchOfFive.taken;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.testkit.Notes;

/**
 * To what the events of this package refer, what they count, and what is missing where few vote.
 */
class GroupEventsTest {

  private static final UnitId UNIT = UnitId.of("branch");

  @Test
  void anEventRefersToTheGroupAndToTheUnitThatItLeads() {
    assertThat(taken("fay").refersTo())
        .containsExactly(
            Reference.ifRecorded("the leading group", BRANCH),
            Reference.ifRecorded("the unit that it leads", UNIT));
    GroupId ofParty = GroupId.of(PartyId.of("league"));
    assertThat(new SeatLeft(ofParty, PersonId.of("ada")).refersTo())
        .containsExactly(Reference.ifRecorded("the leading group", ofParty));
  }

  @Test
  void aDecisionThatRestsOnAnEntryRestsOnItAsItIsCalledThen() {
    EntryId first = EntryId.of("e1");
    DecisionTaken decision =
        new DecisionTaken(
            BRANCH,
            DecisionId.of("d1"),
            Matter.of("strike"),
            people("ada"),
            people(),
            people(),
            ImmutableSet.<Key>of(first, UNIT),
            ImmutableSet.<Key>of(UNIT, first),
            true,
            ImmutableList.of(first));
    DecisionTaken copied = decision.citing(id -> EntryId.of("of-" + id));
    EntryId then = EntryId.of("of-e1");
    assertThat(copied.restsOn()).containsExactly(then, UNIT);
    assertThat(copied.overrides()).containsExactly(UNIT, then);
    assertThat(copied.cites()).containsExactly(then);
    assertThat(copied.citing(id -> first)).isEqualTo(decision);
  }

  @Test
  void everyNumberOfAnAttendanceIsChecked() {
    refused(() -> new Attendance(3, -1, 1, 1, 0), "inFavour counts people or seats, but it was -1");
    refused(() -> new Attendance(3, 1, -1, 1, 0), "against counts people or seats, but it was -1");
    refused(() -> new Attendance(3, 1, 1, -1, 0), "neither counts people or seats, but it was -1");
    refused(() -> new Attendance(3, 1, 1, 1, -1), "others counts people or seats, but it was -1");
    assertThat(new Attendance(3, 1, 1, 1, 0))
        .hasToString("3 of 3 took part, 1 in favour and 1 against");
  }

  @Test
  void everyNumberOfAnEventIsChecked() {
    refused(
        () -> new LeadersRecalled(BRANCH, people("ada"), Optional.empty(), -1, 1),
        "inFavour counts");
    LeadersElected one = elected("ada");
    refused(
        () ->
            new LeadersElected(
                BRANCH,
                1,
                Optional.of(-1),
                one.candidates(),
                one.ballots(),
                one.count(),
                one.elected(),
                one.leaving()),
        "eligible counts");
  }

  private static void refused(Runnable what, String message) {
    assertThatThrownBy(what::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aQuorumIsMissedByAsManyAsItsShareOfTheSeatsSays() {
    var method = METHOD.with(GroupBounds.QUORUM, Quorum.of(2, 3));
    Diagnosis diagnosis =
        Diagnosis.of(method, record(strike(people("ada", "ben"), people())), Notes.day(9).latest());
    assertThat(diagnosis.findings().get(0).missing())
        .extracting(Object::toString)
        .containsExactly("at least 4 of 5 who take part");
  }

  @Test
  void mattersAreSortedByTheirText() {
    assertThat(Stream.of("wages", "hall", "strike").map(Matter::of).sorted())
        .extracting(Matter::value)
        .containsExactly("hall", "strike", "wages");
  }

  /** A host's own leading group says who sits there, and the rest follows. */
  @Test
  void aGroupOfOnesOwnSaysWhoSitsThere() {
    LeadingGroup own =
        new LeadingGroup() {
          @Override
          public GroupId id() {
            return BRANCH;
          }

          @Override
          public ImmutableSet<PersonId> members() {
            return people("ada", "ben");
          }
        };
    assertThat(own.size()).isEqualTo(2);
    assertThat(own.contains(PersonId.of("ada"))).isTrue();
    assertThat(own.contains(PersonId.of("cem"))).isFalse();
  }

  @Test
  void theViewSaysItsName() {
    assertThat(GroupView.GROUPS).hasToString("leading groups");
  }
}
