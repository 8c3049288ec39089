package org.leadershipmethod.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Entries stand in the order of their time, then of their writing, and nothing written changes. */
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
  void anImportSortsByTheEndOfTheTimeAndKeepsTheOrderOfEquals(@ForAll("notes") List<Noted> notes) {
    List<Noted> sorted = new ArrayList<>(notes);
    sorted.sort(Comparator.comparing(one -> one.when().latest()));
    Chronicle chronicle = imported(notes);
    assertThat(chronicle.entries().map(one -> ((Note) one.event()).number()))
        .containsExactlyElementsOf(sorted.stream().map(Noted::number).toList());
    assertThat(chronicle.entries().map(Entry::position))
        .containsExactlyElementsOf(
            java.util.stream.LongStream.range(0, notes.size()).boxed().toList());
    Statistics.label("out of order")
        .collect(!sorted.equals(notes))
        .coverage(fair -> fair.check(true).percentage(share -> share > 30));
  }

  @Property
  void appendingInOrderIsTheSameAsImporting(@ForAll("notes") List<Noted> notes) {
    Chronicle imported = imported(notes);
    Chronicle appended = Chronicle.empty();
    for (Entry entry : imported) {
      appended = appended.append(entry.event(), entry.when());
    }
    assertThat(appended).isEqualTo(imported).hasSameHashCodeAs(imported);
  }

  @Property
  void aLongerChronicleLeavesTheShorterOneAsItWas(@ForAll("notes") List<Noted> notes) {
    Chronicle imported = imported(notes);
    List<Chronicle> versions = new ArrayList<>(List.of(Chronicle.empty()));
    for (Entry entry : imported) {
      versions.add(versions.get(versions.size() - 1).append(entry));
    }
    for (int version = 0; version < versions.size(); version++) {
      assertThat(versions.get(version).size()).isEqualTo(version);
      assertThat(imported.since(version)).hasSize(notes.size() - version);
      assertThat(versions.get(version).entries())
          .containsExactlyElementsOf(imported.entries().limit(version).toList());
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
  void anEntryBeforeTheLastIsNotAppended(@ForAll @IntRange(min = 1, max = 300) int days) {
    Chronicle chronicle = Chronicle.empty().append(new Note(1), When.on(DAY.plusDays(days)));
    assertThat(chronicle.canAppend(When.on(DAY))).isFalse();
    assertThat(chronicle.canAppend(When.on(DAY.plusDays(days)))).isTrue();
    assertThatThrownBy(() -> chronicle.append(new Note(2), When.on(DAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2030-01-01 is before the last entry");
  }
}
