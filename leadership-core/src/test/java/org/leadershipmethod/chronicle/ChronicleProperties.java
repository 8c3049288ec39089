package org.leadershipmethod.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Entries are read by their time, then by their place of recording, and nothing written changes.
 */
class ChronicleProperties {

  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

  private record Note(int number) implements Event {}

  private record Noted(int number, When when) {}

  @Provide
  Arbitrary<List<Noted>> notes() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 9);
    return Combinators.combine(Arbitraries.integers(), days, days)
        .as((number, first, length) -> new Noted(number, span(first, length)))
        .list()
        .ofMaxSize(12);
  }

  private static When span(int first, int length) {
    return When.during(DAY.plusDays(first), DAY.plusDays(first + length));
  }

  private static Chronicle imported(List<Noted> notes) {
    ChronicleBuilder builder = Chronicle.builder();
    notes.forEach(one -> builder.add(new Note(one.number()), one.when()));
    return builder.build();
  }

  @Property
  void itIsReadByTheEndOfTheTimeThenByItsBeginningAndThenAsItWasRecorded(
      @ForAll("notes") List<Noted> notes) {
    List<Noted> sorted = new ArrayList<>(notes);
    sorted.sort(
        Comparator.comparing((Noted one) -> one.when().latest())
            .thenComparing(one -> one.when().over().earliest()));
    Chronicle chronicle = imported(notes);
    assertThat(chronicle.entries().map(one -> ((Note) one.event()).number()))
        .containsExactlyElementsOf(sorted.stream().map(Noted::number).toList());
    assertThat(chronicle.recorded().map(one -> ((Note) one.event()).number()))
        .containsExactlyElementsOf(notes.stream().map(Noted::number).toList());
    assertThat(chronicle.recorded().map(one -> one.id().value()))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, notes.size()).mapToObj(nth -> "e" + nth).toList());
    Statistics.label("out of order")
        .collect(!sorted.equals(notes))
        .coverage(fair -> fair.check(true).percentage(share -> share > 30));
  }

  @Property
  void appendingOneAfterTheOtherIsTheSameAsImporting(@ForAll("notes") List<Noted> notes) {
    Chronicle imported = imported(notes);
    Chronicle appended = Chronicle.empty();
    for (Noted note : notes) {
      appended = appended.append(new Note(note.number()), note.when());
    }
    assertThat(appended).isEqualTo(imported).hasSameHashCodeAs(imported);
    assertThat(appended.entries()).containsExactlyElementsOf(imported);
    assertThat(imported.toBuilder().build()).isEqualTo(imported);
  }

  @Property
  void aLongerChronicleLeavesTheShorterOneAsItWas(@ForAll("notes") List<Noted> notes) {
    Chronicle imported = imported(notes);
    List<Chronicle> versions = new ArrayList<>(List.of(Chronicle.empty()));
    for (Entry entry : imported.since(0)) {
      versions.add(versions.get(versions.size() - 1).append(entry));
    }
    for (int version = 0; version < versions.size(); version++) {
      assertThat(versions.get(version).size()).isEqualTo(version);
      assertThat(imported.since(version)).hasSize(notes.size() - version);
      assertThat(versions.get(version).recorded())
          .containsExactlyElementsOf(imported.recorded().limit(version).toList());
      assertThat(imported.first(version)).isEqualTo(versions.get(version));
      assertThat(imported.first(version).entries())
          .containsExactlyElementsOf(versions.get(version));
    }
  }

  @Property
  void everyEntryIsFoundByItsId(
      @ForAll("notes") List<Noted> notes, @ForAll @IntRange(max = 20) int other) {
    ChronicleBuilder builder = Chronicle.builder();
    for (int i = 0; i < notes.size(); i++) {
      Note note = new Note(notes.get(i).number());
      if (i % 2 == 0) {
        builder.add(EntryId.of("ticket-" + i), note, notes.get(i).when());
      } else {
        builder.add(note, notes.get(i).when());
      }
    }
    Chronicle chronicle = builder.build();
    chronicle.forEach(entry -> assertThat(chronicle.entry(entry.id())).contains(entry));
    assertThat(chronicle.entry(EntryId.of("ticket-" + (notes.size() + other + 1)))).isEmpty();
    assertThat(chronicle.entry(EntryId.of("e" + (notes.size() + other + 1)))).isEmpty();
    assertThat(chronicle.entry(EntryId.of("e99999999999999999999"))).isEmpty();
  }

  @Property
  void whatIsReadAnewIsTold(@ForAll("notes") List<Noted> notes) {
    Chronicle chronicle = Chronicle.empty();
    for (Noted note : notes) {
      Chronicle longer = chronicle.append(new Note(note.number()), note.when());
      int unchanged = longer.readingUnchanged();
      assertThat(longer.entries().limit(unchanged))
          .containsExactlyElementsOf(chronicle.entries().limit(unchanged).toList());
      assertThat(longer.reading(unchanged)).isEqualTo(longer.last().orElseThrow());
      chronicle = longer;
    }
  }
}
