package org.leadershipmethod.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.person.PersonId;

/** What branches recorded for themselves is one record, and what cites what stays right. */
class JoinedChroniclesTest {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);

  private record Note(String text) implements Event {}

  /** Something that rests on earlier entries. */
  private record Summary(ImmutableList<EntryId> cites) implements Event {
    @Override
    public Summary citing(UnaryOperator<EntryId> ids) {
      return new Summary(cites.stream().map(ids).collect(ImmutableList.toImmutableList()));
    }
  }

  /** One that does not say how it reads under other ids. */
  private record Stubborn(ImmutableList<EntryId> cites) implements Event {}

  private static Instant at(int hour) {
    return Instant.parse("2030-03-05T%02d:00:00Z".formatted(hour));
  }

  private static final Chronicle NORTH =
      Chronicle.builder()
          .recorded(Recording.at(at(9)))
          .add(new Note("a"), When.on(DAY))
          .recorded(Recording.at(at(11)).by(PersonId.of("clerk")))
          .add(new Summary(ImmutableList.of(EntryId.of("e1"))), When.on(DAY.plusDays(1)))
          .build();

  private static final Chronicle SOUTH =
      Chronicle.builder()
          .recorded(Recording.at(at(10)))
          .add(EntryId.of("T-1"), new Note("b"), When.on(DAY.minusDays(1)))
          .recorded(Recording.UNKNOWN)
          .add(new EntryWithdrawn(EntryId.of("T-1"), "it was not here"), When.on(DAY))
          .build();

  private static Chronicle joined() {
    return Chronicle.joined(ImmutableMap.of("north", NORTH, "south", SOUTH), Coverage.EVERYTHING);
  }

  @Test
  void entriesStandInTheOrderOfRecordingUnderTheirBranch() {
    assertThat(joined().recorded().map(one -> one.id().value()))
        .containsExactly("north/e1", "south/T-1", "south/e2", "north/e2");
    assertThat(joined().get(3).recording())
        .isEqualTo(Recording.at(at(11)).by(PersonId.of("clerk")));
  }

  @Test
  void whatIsCitedIsCalledSoToo() {
    assertThat(joined().entry(EntryId.of("north/e2")).orElseThrow().event().cites())
        .containsExactly(EntryId.of("north/e1"));
    assertThat(joined().corrected(EntryId.of("south/T-1"))).isEmpty();
    assertThat(joined().entries().map(one -> one.id().value()))
        .containsExactly("north/e1", "south/e2", "north/e2");
  }

  @Test
  void anEventThatCannotBeCalledOtherwiseIsNamed() {
    Chronicle stubborn =
        Chronicle.empty()
            .append(new Note("a"), When.on(DAY))
            .append(new Stubborn(ImmutableList.of(EntryId.of("e1"))), When.on(DAY));
    assertThatThrownBy(
            () -> Chronicle.joined(ImmutableMap.of("north", stubborn), Coverage.EVERYTHING))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "Stubborn cites entries; to be joined with other records it has to override"
                + " citing(…).");
  }

  @Test
  void whatWasKnownAtAMomentIsTheBeginning() {
    assertThat(NORTH.knownAt(at(8)).isEmpty()).isTrue();
    assertThat(NORTH.knownAt(at(9)).size()).isEqualTo(1);
    assertThat(NORTH.knownAt(at(12))).isEqualTo(NORTH);
    assertThat(SOUTH.knownAt(at(10)).size()).as("recorded with the one before it").isEqualTo(2);
    assertThat(SOUTH.first(1).entries().map(one -> one.id().value())).containsExactly("T-1");
    assertThatThrownBy(() -> SOUTH.first(3))
        .hasMessage("The record has 2 entries, and never had 3.");
    assertThat(Recording.UNKNOWN).hasToString("recorded, nobody says when");
    assertThat(NORTH.get(1).recording()).hasToString("recorded at 2030-03-05T11:00:00Z by clerk");
  }

  @Test
  void ofACorrectionIsToldWhatItPutRight() {
    Chronicle chronicle =
        NORTH.append(
            EntryCorrected.of(EntryId.of("e1"), new Note("c"), When.on(DAY.plusDays(3)), "slip"),
            When.on(DAY.plusDays(9)));
    Entry right = chronicle.corrected(EntryId.of("e1")).orElseThrow();
    assertThat(right.event()).isEqualTo(new Note("c"));
    assertThat(right.corrected()).hasToString("Optional[corrected by e3 (2030-03-10)]");
    assertThat(chronicle.entry(EntryId.of("e1"))).contains(NORTH.get(0));
    assertThat(chronicle.corrections(EntryId.of("e1"))).containsExactly(chronicle.get(2));
    assertThat(chronicle.entries().map(one -> one.id().value())).containsExactly("e2", "e1", "e3");
    assertThatThrownBy(() -> EntryCorrected.of(EntryId.of("e1"), chronicle.get(2).event(), "slip"))
        .hasMessage(
            "Nothing is corrected into a correction; withdraw the one that is wrong, and write"
                + " another.");
    assertThatThrownBy(() -> chronicle.append(right.with(Recording.UNKNOWN)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
