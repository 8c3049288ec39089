package org.leadershipmethod.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.EventKinds;
import org.leadershipmethod.person.PersonId;

/** What can be a poll, a ballot and an outcome, and what cannot. */
class PollTest {

  private static final PersonId ADA = PersonId.of("ada");
  private static final PersonId BEN = PersonId.of("ben");
  private static final ImmutableList<PersonId> BOTH = ImmutableList.of(ADA, BEN);

  /** An event of a program that states everything there is in an election. */
  record ElectionHeld(
      ImmutableList<Candidate> candidates, ImmutableList<Ballot> ballots, Outcome outcome)
      implements Event {}

  @Test
  void everythingThatIsWrongIsTold() {
    assertThat(
            Poll.<Choices>of(
                    ImmutableList.of(ADA, BEN, ADA),
                    List.of(Choices.of("ada"), Choices.of("adda", "x"), Choices.BLANK),
                    0)
                .problems())
        .containsExactly(
            new Problem("candidate 3", "'ada' a second time", "each candidate once"),
            new Problem("ballot 2", "'adda', who is no candidate", "a candidate ('ada'?)"),
            new Problem("ballot 2", "'x', who is no candidate", "a candidate"),
            new Problem("seats", "0", "1 or more"));
    assertThat(Poll.<Ranking>of(BOTH, List.of(Ranking.of("ben").then("ada", "x")), 1).problems())
        .containsExactly(new Problem("ballot 1", "'x', who is no candidate", "a candidate"));
    assertThat(Poll.<Choices>of(List.of(), List.of(), 1).problems())
        .containsExactly(new Problem("candidates", "none", "at least one"));
  }

  @Test
  void ballotsOfAnotherKindAreToldWhereARecordStatesThem() {
    ImmutableList<Ballot> ballots =
        ImmutableList.of(Ranking.of("ada", "ben"), SingleChoice.of("ada"), SingleChoice.BLANK);
    assertThat(Counts.SCHULZE.of(BOTH, ballots, 1).problems())
        .containsExactly(
            new Problem("ballot 2", "SingleChoice", "Ranking"),
            new Problem("ballot 3", "SingleChoice", "Ranking"));
    assertThat(Counts.PLURALITY.of(BOTH, ballots.subList(1, 3), 1).orElseThrow().elected())
        .containsExactly(ADA);
  }

  @Test
  void countsAreFoundByName() {
    assertThat(Counts.all()).containsExactly(Counts.SCHULZE, Counts.APPROVAL, Counts.PLURALITY);
    assertThat(Counts.named("approval")).contains(Counts.APPROVAL);
    assertThat(Counts.named("lot")).isEmpty();
    assertThat(Counts.all())
        .extracting(Count::toString)
        .containsExactly("schulze", "approval", "plurality");
    assertThat(Counts.schulze(Strength.MARGINS)).hasToString("schulze by margins");
  }

  @Test
  void aRankingHasEverybodyOnce() {
    assertThat(Ranking.of("ada").then("ben", "cleo").ranks())
        .containsExactly(ImmutableSet.of(ADA), ImmutableSet.of(PersonId.of("cleo"), BEN));
    assertThat(Ranking.of("ben").withOthersLast(BOTH)).isEqualTo(Ranking.of("ben", "ada"));
    assertThat(Ranking.of("ben", "ada").withOthersLast(BOTH)).isEqualTo(Ranking.of("ben", "ada"));
    assertThatThrownBy(() -> Ranking.of("ada", "ben", "ada"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Everybody stands in one rank at most, but ada stood in two.");
    assertThatThrownBy(() -> Ranking.of("ada").then())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A rank has somebody in it, but rank 2 was empty.");
  }

  @Test
  void aTallyIsOfItsCandidatesOnly() {
    PairTally tally = Counts.SCHULZE.none(BOTH).plus(List.of(Ranking.of("ben", "ada")));
    assertThat(tally.above(BEN, ADA)).isEqualTo(1);
    assertThat(tally.above(ADA, BEN)).isZero();
    assertThatThrownBy(() -> tally.plus(List.of(Ranking.of("x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A tally counts candidates only, but 'x' is none of [ada, ben].");
    assertThatThrownBy(() -> tally.merge(Counts.SCHULZE.none(List.of(ADA))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[ada, ben] and one of [ada]");
    assertThatThrownBy(() -> Counts.SCHULZE.of(tally, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCountOfOnesOwnPutsEverybodyInOrder() {
    ImmutableList<ImmutableSet<PersonId>> order =
        ImmutableList.of(ImmutableSet.of(BEN), ImmutableSet.of(ADA, PersonId.of("cleo")));
    Outcome outcome = Outcome.of(order, 2, ImmutableList.of("by the length of names"));
    assertThat(outcome.elected()).containsExactly(BEN);
    assertThat(outcome.tied()).containsExactly(ADA, PersonId.of("cleo"));
    assertThat(outcome.seatsTied()).isEqualTo(1);
    assertThat(Outcome.of(order, 3, ImmutableList.of()).isTied()).isFalse();
  }

  @Test
  void anOutcomeDoesNotContradictItself() {
    ImmutableList<ImmutableSet<PersonId>> order =
        ImmutableList.of(ImmutableSet.of(ADA), ImmutableSet.of(BEN));
    ImmutableList<String> none = ImmutableList.of();
    assertThatThrownBy(
            () -> new Outcome(order, ImmutableList.of(ADA), ImmutableSet.of(ADA), 1, none))
        .hasMessageContaining("is not elected, but not 'ada'");
    assertThatThrownBy(
            () -> new Outcome(order, ImmutableList.of(ADA, ADA), ImmutableSet.of(), 0, none))
        .hasMessageContaining("elected once, but not 'ada'");
    assertThatThrownBy(() -> new Outcome(order, ImmutableList.of(), ImmutableSet.of(ADA), 0, none))
        .hasMessageContaining("there were 0 such seats for [ada]");
    assertThatThrownBy(() -> Outcome.of(ImmutableList.of(order.get(0), order.get(0)), 1, none))
        .hasMessageContaining("stands in the order once");
  }

  @Test
  void aStandingIsMadeOfDeeds() {
    EntryId school = EntryId.of("school");
    EntryId well = EntryId.of("well");
    Standing standing = Standing.UNTESTED.with(Quality.EXPERIENCED, school, well);
    assertThat(standing.isTested()).isFalse();
    assertThat(standing.untested()).containsExactly(Quality.CREDIBLE, Quality.INFLUENTIAL);
    Standing tested =
        standing.with(Quality.CREDIBLE, well).with(Quality.INFLUENTIAL, EntryId.of("roof"));
    assertThat(tested.isTested()).isTrue();
    assertThat(tested.deeds()).containsExactly(well, EntryId.of("roof"), school);
    assertThat(Standing.shownBy(well).deeds(Quality.INFLUENTIAL)).containsExactly(well);
  }

  @Test
  void allOfItCanBeInARecord() throws IOException {
    ImmutableList<Ballot> ballots =
        ImmutableList.of(
            Ranking.of("ada").then("ben", "cleo"),
            Ranking.BLANK,
            Choices.of("ben"),
            SingleChoice.of("ben"),
            SingleChoice.BLANK);
    ElectionHeld held =
        new ElectionHeld(
            ImmutableList.of(
                Candidate.of("ada"), Candidate.of(BEN).with(Standing.shownBy(EntryId.of("well")))),
            ballots,
            Counts.SCHULZE.of(BOTH, List.of(Ranking.of("ben", "ada")), 1).orElseThrow());
    Chronicle chronicle = Chronicle.empty().append(held, When.OUTSET);
    ChronicleJson json =
        ChronicleJson.of(EventKinds.standard().with("election-held", ElectionHeld.class));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.write(chronicle, out);
    assertThat(
            json.read(new ByteArrayInputStream(out.toByteArray()), "memory")
                .orElseThrow()
                .chronicle())
        .isEqualTo(chronicle);
  }
}
