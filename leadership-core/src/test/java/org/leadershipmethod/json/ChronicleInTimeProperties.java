package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryCorrected;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.EntryWithdrawn;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.testkit.Noted;

/** A file read line by line in the order of what happened, while somebody appends to it. */
class ChronicleInTimeProperties {

  private static final LocalDate BEGIN = LocalDate.of(2030, 3, 1);
  private static final int MOST = 9;

  /** A file that is longer each time it is opened; at last it stays as long as it is. */
  private static final class Growing extends ByteSource {

    private final byte[] whole;
    private final List<Integer> lengths;
    private int opened;

    Growing(byte[] whole, List<Integer> lengths) {
      this.whole = whole;
      this.lengths = lengths;
    }

    @Override
    public InputStream openStream() {
      int length = lengths.get(Math.min(opened++, lengths.size() - 1));
      return new ByteArrayInputStream(whole, 0, length);
    }
  }

  @Property(tries = 400)
  void aFileIsReadAsItWasWhenItWasFirstLookedThrough(
      @ForAll("chronicles") Chronicle chronicle,
      @ForAll @Size(3) List<@DoubleRange(min = 0, max = 1) Double> parts)
      throws IOException {
    byte[] whole = Saving.bytes(Saving.JSON, chronicle);
    int header = Saving.text(Chronicle.empty()).length();
    List<Integer> lengths =
        parts.stream()
            .map(part -> header + (int) Math.round(part * (whole.length - header)))
            .sorted()
            .toList();
    SavedChronicle first =
        Saving.read(Saving.JSON, Arrays.copyOf(whole, lengths.get(0))).orElseThrow();
    List<Entry> entries = new ArrayList<>();
    List<ChronicleLine> others = new ArrayList<>();
    try (ChronicleInTime lines =
        Saving.JSON.inTime(new Growing(whole, lengths), "it").orElseThrow()) {
      lines.forEachRemaining(line -> add(line, entries, others));
      assertThat(lines.late()).isEqualTo(late(first.chronicle()));
    }
    assertThat(entries).isEqualTo(first.chronicle().entries().toList());
    assertThat(others).isEqualTo(first.cut().stream().toList());
  }

  private static void add(ChronicleLine line, List<Entry> entries, List<ChronicleLine> others) {
    if (line instanceof ChronicleLine.Written written) {
      entries.add(written.entry());
    } else {
      others.add(line);
    }
  }

  /** How many entries stand after one that comes later as the record is read. */
  private static int late(Chronicle chronicle) {
    return (int)
        chronicle
            .recorded()
            .filter(
                entry ->
                    chronicle
                        .recorded()
                        .limit(entry.position())
                        .anyMatch(before -> before.turn().isAfter(entry.turn())))
            .count();
  }

  @Provide
  Arbitrary<Chronicle> chronicles() {
    return Combinators.combine(events(), Arbitraries.integers().between(0, 5))
        .as((event, day) -> new Noted(EntryId.of("note"), event, When.on(BEGIN.plusDays(day))))
        .list()
        .ofMaxSize(MOST)
        .map(ChronicleInTimeProperties::chronicle);
  }

  private static Chronicle chronicle(List<Noted> written) {
    ChronicleBuilder builder = Chronicle.builder();
    written.forEach(one -> builder.add(one.event(), one.when()));
    return builder.build();
  }

  private static Arbitrary<Event> events() {
    Event some = new UnknownEvent("some", "{}");
    Event other = new UnknownEvent("other", "{}");
    Arbitrary<EntryId> ids = Arbitraries.longs().between(0, MOST).map(EntryLine::atPosition);
    Optional<When> end = Optional.of(When.on(BEGIN.plusDays(6)));
    return Arbitraries.oneOf(
        Arbitraries.of(some, other),
        ids.map(id -> new EntryWithdrawn(id, "it was not so")),
        ids.map(id -> new EntryCorrected(id, other, Optional.empty(), "it was otherwise")),
        ids.map(id -> new EntryCorrected(id, other, end, "it was later")));
  }
}
