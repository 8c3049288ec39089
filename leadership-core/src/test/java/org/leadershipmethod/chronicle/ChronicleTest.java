package org.leadershipmethod.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChronicleTest {

  private static final LocalDate DAY = LocalDate.of(2030, 1, 31);

  private interface Kind extends Event {}

  private record Note(String text) implements Kind {}

  private record Place(String name) implements Key {}

  @Test
  void everyDoubledIdIsReportedAtOnce() {
    ChronicleBuilder builder = Chronicle.builder();
    builder.add(EntryId.of("a"), new Note("1"), When.on(DAY));
    builder.add(EntryId.of("b"), new Note("2"), When.on(DAY));
    builder.add(EntryId.of("a"), new Note("3"), When.on(DAY));
    builder.add(EntryId.of("e7"), new Note("4"), When.on(DAY));
    builder.add(EntryId.of("b"), new Note("5"), When.on(DAY));
    assertThat(builder.check().problems())
        .extracting(Object::toString)
        .containsExactly(
            "event 3: found id 'a', as event 1 has, expected an id that nothing else has",
            "event 4: found id 'e7', expected an id not of the form e1, which is given by position",
            "event 5: found id 'b', as event 2 has, expected an id that nothing else has");
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("3 problems:");
  }

  @Test
  void anIdOfTheHostsIsNewAndNotOfTheFormGivenByPosition() {
    Chronicle chronicle =
        Chronicle.empty().append(EntryId.of("ticket"), new Note("1"), When.on(DAY));
    assertThatThrownBy(() -> chronicle.append(EntryId.of("ticket"), new Note("2"), When.on(DAY)))
        .hasMessageContaining("The id 'ticket' is taken");
    assertThatThrownBy(() -> chronicle.append(EntryId.of("e5"), new Note("2"), When.on(DAY)))
        .hasMessageContaining("The id 'e5' is taken");
    assertThatThrownBy(() -> chronicle.append(EntryId.of("e2"), new Note("2"), When.on(DAY)))
        .as("not even where a chronicle would give it")
        .hasMessageContaining("The id 'e2' is taken");
  }

  @Test
  void anEntryWithAnIdOfTheHostsIsNotFoundByItsPlace() {
    Chronicle chronicle =
        Chronicle.empty()
            .append(EntryId.of("ticket"), new Note("1"), When.on(DAY))
            .append(new EntryWithdrawn(EntryId.of("e1"), "it was not so"), When.on(DAY));
    assertThat(chronicle.entry(EntryId.of("e1"))).isEmpty();
    assertThat(chronicle.readingSize()).isEqualTo(2);
  }

  @Test
  void anEntryFromElsewhereHasToFitAtTheEnd() {
    Entry third = new Entry(EntryId.of("e3"), When.on(DAY), 2, new Note("3"));
    assertThatThrownBy(() -> Chronicle.empty().append(third))
        .hasMessageContaining("The next position is 0, but the entry is made for 2.");
  }

  @Test
  void aTimeReadsAsPreciselyAsItIsKnown() {
    Instant noon = Instant.parse("2030-01-31T12:00:00Z");
    assertThat(When.on(DAY)).hasToString("2030-01-31");
    assertThat(When.during(DAY, DAY.plusDays(3))).hasToString("2030-01-31..2030-02-03");
    assertThat(When.at(noon)).hasToString("2030-01-31T12:00:00Z");
    assertThat(new When(noon, noon.plusSeconds(1)))
        .hasToString("2030-01-31T12:00:00Z..2030-01-31T12:00:01Z");
    assertThat(When.OUTSET).hasToString("the outset");
    assertThat(new When(Instant.MIN, Instant.MAX).toString()).contains("..");
  }

  @Test
  void aTimeDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> When.during(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("earliest 2030-01-31T00:00:00Z");
  }

  @Test
  void coverageIsNarrowedSideBySide() {
    Coverage coverage =
        Coverage.EVERYTHING
            .ofKinds(ImmutableSet.of(Kind.class))
            .ofPlaces(ImmutableSet.of(new Place("here")))
            .during(When.on(DAY));
    assertThat(Coverage.EVERYTHING.covers(Event.class)).isTrue();
    assertThat(coverage.covers(Note.class)).isTrue();
    assertThat(coverage.covers(Event.class)).isFalse();
    assertThat(coverage.covers(new Place("here"))).isTrue();
    assertThat(coverage.covers(new Place("there"))).isFalse();
    assertThat(coverage.covers(When.on(DAY))).isTrue();
    assertThat(coverage.covers(When.during(DAY, DAY.plusDays(1)))).isFalse();
    assertThat(coverage.covers(When.OUTSET)).isTrue();
  }

  @Test
  void anUnderlyingIdIsSomeText() {
    assertThatThrownBy(() -> EntryId.of(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Entry(EntryId.of("x"), When.on(DAY), -1, new Note("")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void textIsShortHoweverLongTheChronicle() {
    Chronicle chronicle = Chronicle.empty();
    assertThat(chronicle).hasToString("chronicle without an entry");
    chronicle = chronicle.append(new Note("1"), When.on(DAY)).append(new Note("2"), When.on(DAY));
    assertThat(chronicle).hasToString("chronicle of 2 entries, 2030-01-31 to 2030-01-31");
    assertThat(chronicle.covering(Coverage.EVERYTHING.during(When.on(DAY))))
        .isNotEqualTo(chronicle);
  }
}
