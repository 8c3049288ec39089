package org.leadershipmethod.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.input.Problem;

/** What an importer found nothing for is a problem with its place among the events. */
class MissingEventsTest {

  private record Happened() implements Event {}

  @Test
  void eachIsAProblemWithItsPlace() {
    ChronicleBuilder builder =
        Chronicle.builder()
            .add(new Happened(), When.OUTSET)
            .add(null, When.OUTSET)
            .add(EntryId.of("t-1"), new Happened(), null)
            .add((EntryId) null, new Happened(), When.OUTSET)
            .add(EntryId.of("t-1"), new Happened(), When.OUTSET)
            .add(new Happened(), (LocalDate) null);
    assertThat(builder.check().problems())
        .extracting(Problem::toString)
        .containsExactly(
            "event 2: found nothing, expected what happened",
            "event 3: found nothing, expected when it happened",
            "event 4: found nothing, expected the id that the host gives",
            "event 5: found id 't-1', as event 3 has, expected an id that nothing else has",
            "event 6: found nothing, expected when it happened");
  }
}
