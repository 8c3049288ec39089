package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.group.BranchOfFive.BRANCH;
import static org.leadershipmethod.group.BranchOfFive.FIVE;
import static org.leadershipmethod.group.BranchOfFive.METHOD;
import static org.leadershipmethod.group.BranchOfFive.elected;
import static org.leadershipmethod.group.BranchOfFive.left;
import static org.leadershipmethod.group.BranchOfFive.people;
import static org.leadershipmethod.group.BranchOfFive.record;
import static org.leadershipmethod.group.BranchOfFive.taken;
import static org.leadershipmethod.group.GroupView.GROUPS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Majority;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Notes;

/** What the values of this package take and what they refuse, and what a group remembers. */
class GroupValuesTest {

  private static GroupRecord group(Chronicle record) {
    Groups groups = Groups.NONE;
    for (Entry entry : record) {
      groups = GROUPS.after(groups, entry).next().orElse(groups);
    }
    assertThat(groups).hasToString("1 leading group");
    assertThat(groups.contains(BRANCH)).isTrue();
    return groups.of(BRANCH);
  }

  @Test
  void textsAreNotBlank() {
    refused(() -> DecisionId.of(" "), "A decision's id has to be some text");
    refused(() -> Matter.of(""), "A matter has to be some text");
  }

  @Test
  void aLeadingGroupHasNone() {
    refused(() -> GroupId.of(BRANCH), "but it was the leading group of branch");
    DecisionOf decision = new DecisionOf(BRANCH, DecisionId.of("d1"));
    refused(() -> GroupId.of(decision), "but it was decision d1 of the leading group of branch");
  }

  @Test
  void nothingIsCountedBelowZero() {
    refused(() -> new Attendance(3, 2, 1, 1, 0), "Of 3 seats no more can vote");
    refused(() -> new Attendance(-1, 0, 0, 0, 0), "seats counts people or seats, but it was -1");
    refused(
        () -> new LeadersRecalled(BRANCH, people("ada"), Optional.of(-2), 1, 1),
        "eligible counts people or seats, but it was -2");
    refused(
        () -> new LeadersRecalled(BRANCH, people("ada"), Optional.empty(), 1, -1),
        "against counts");
    refused(
        () ->
            new LeadersElected(
                BRANCH,
                -1,
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                "",
                ImmutableList.of(),
                ImmutableSet.of()),
        "seats counts");
    assertThat(
            new LeadersRecalled(
                    BRANCH, people(), Optional.empty(), Integer.MAX_VALUE, Integer.MAX_VALUE)
                .votes())
        .isEqualTo(2L * Integer.MAX_VALUE);
  }

  @Test
  void boundsKeepToThePrinciple() {
    refused(() -> METHOD.with(GroupBounds.QUORUM, Quorum.of(1, 4)), "at least 1/3");
    refused(() -> METHOD.with(GroupBounds.MAJORITY, Majority.of(1, 3)), "more than 1/2");
    refused(() -> METHOD.with(GroupBounds.MAJORITY, Majority.of(1, 1)), "more than 1/2");
    refused(
        () -> METHOD.with(GroupBounds.STABILITY_WINDOW, Duration.ofHours(1)),
        "from a day to a year");
    refused(
        () -> METHOD.with(GroupBounds.STABILITY_WINDOW, Duration.ofDays(367)),
        "from a day to a year");
  }

  private static void refused(Runnable what, String message) {
    assertThatThrownBy(what::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void anElectionRestsOnTheDeedsOfItsCandidates() {
    Candidate ada = Candidate.of("ada").with(Standing.shownBy(EntryId.of("e1"), EntryId.of("e2")));
    Candidate ben = Candidate.of("ben").with(Standing.shownBy(EntryId.of("e2")));
    LeadersElected election =
        new LeadersElected(
            BRANCH,
            1,
            Optional.empty(),
            ImmutableList.of(ada, ben),
            ImmutableList.of(),
            "most votes",
            ImmutableList.of(ada.person()),
            ImmutableSet.of());
    assertThat(election.cites()).containsExactly(EntryId.of("e1"), EntryId.of("e2"));
    assertThat(election.withElected(ImmutableList.of(ben.person())).elected())
        .containsExactly(PersonId.of("ben"));
  }

  @Test
  void whoeverIsElectedAgainSitsSinceTheyFirstCame() {
    SeatTaken appointed = new SeatTaken(BRANCH, PersonId.of("fay"), SeatOrigin.APPOINTED);
    GroupRecord group = group(record(appointed, elected("fay").withLeaving(people("fay", "ada"))));
    assertThat(group.members()).isEqualTo(people("ben", "cem", "dora", "eli", "fay"));
    assertThat(group.seat(PersonId.of("fay")))
        .contains(new Seat(PersonId.of("fay"), SeatOrigin.ELECTED, Notes.day(1), EntryId.of("e3")));
    assertThat(group.seat(PersonId.of("ada"))).isEmpty();
    assertThat(group.lastChange()).contains(EntryId.of("e3"));
    assertThat(SeatOrigin.BORN_TO_IT).hasToString("born to it");
  }

  @Test
  void whoLeftIsRememberedForAYear() {
    Chronicle record = record(left("ada"));
    When yearLater = Notes.day(1 + 366);
    Chronicle kept = record.append(taken("fay"), yearLater);
    assertThat(group(kept).membersAt(Notes.day(0).latest())).contains(PersonId.of("ada"));
    Chronicle longer = record.append(taken("fay"), When.at(yearLater.latest().plusNanos(1)));
    assertThat(group(longer).membersAt(Notes.day(0).latest()))
        .isEqualTo(people("ben", "cem", "dora", "eli"));
    assertThat(group(longer).membersAt(Instant.MIN)).isEqualTo(people("ben", "cem", "dora", "eli"));
  }

  @Test
  void aGroupThatNobodyToldOfIsEmpty() {
    GroupRecord unknown = Groups.NONE.of(GroupId.of(UnitId.of("nowhere")));
    assertThat(unknown.members()).isEmpty();
    assertThat(unknown.decisions()).isEmpty();
    assertThat(unknown).hasToString("the leading group of nowhere with 0 seats and 0 decisions");
    assertThat(Groups.NONE.contains(unknown.id())).isFalse();
    assertThat(group(Chronicle.empty().append(FIVE, When.OUTSET)).contains(PersonId.of("eli")))
        .isTrue();
  }
}
