package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;

/** What is done together with a remedy is done whichever way of it is taken. */
class RemedyTest {

  private static final Sentence WORDS = Sentence.plain("close it");
  private static final Event FIRST = closed("first");
  private static final Event LAST = closed("last");

  private static Event closed(String unit) {
    return new UnitClosed(UnitId.of(unit));
  }

  private static Remedy.Proposal proposal(String unit) {
    return Remedy.proposal(WORDS, closed(unit));
  }

  private static Remedy.Proposal among(String unit) {
    return Remedy.proposal(WORDS, ImmutableList.of(FIRST, closed(unit), LAST));
  }

  private static Remedy.Choice choice(Remedy chosen) {
    return new Remedy.Choice(WORDS, ImmutableList.of(new Remedy.Candidate("one", chosen)), 0);
  }

  private static Remedy.FirstOf firstOf(Remedy.Proposal way, Remedy otherwise) {
    return new Remedy.FirstOf(ImmutableList.of(way), otherwise);
  }

  @Test
  void everyWayOfEveryCandidateHasWhatIsDoneTogetherWithIt() {
    assertThat(
            choice(firstOf(proposal("a"), proposal("b")))
                .among(ImmutableList.of(FIRST), ImmutableList.of(LAST)))
        .isEqualTo(choice(firstOf(among("a"), among("b"))));
    assertThat(
            firstOf(proposal("a"), choice(proposal("b")))
                .among(ImmutableList.of(FIRST), ImmutableList.of(LAST)))
        .isEqualTo(firstOf(among("a"), choice(among("b"))));
  }

  @Test
  void whatIsForPeopleStaysAsItIs() {
    Remedy people = Remedy.forPeople(WORDS);
    assertThat(people.among(ImmutableList.of(FIRST), ImmutableList.of(LAST))).isEqualTo(people);
  }
}
