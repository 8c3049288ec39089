package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.testkit.Chronicles;
import org.leadershipmethod.testkit.Events;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;

/** What is written comes back, and is written again as the same bytes. */
class ChronicleJsonProperties {

  private static final WhenText UTC_TEXT = new WhenText(ZoneOffset.UTC);

  private static final EventKinds KINDS = EventKinds.standard();

  @Property(tries = 200)
  void aRecordComesBackToTheByte(@ForAll("chronicles") Chronicle chronicle) {
    byte[] bytes = Saving.bytes(Saving.JSON, chronicle);
    SavedChronicle saved = Saving.read(Saving.JSON, bytes).orElseThrow();
    assertThat(saved.cut()).isEmpty();
    assertThat(saved.chronicle()).isEqualTo(chronicle);
    assertThat(Saving.bytes(Saving.JSON, saved.chronicle())).isEqualTo(bytes);
  }

  @Property(tries = 100)
  void aLawfulRecordComesBackToTheByte(@ForAll("lawful") LawfulRecord record) {
    byte[] bytes = Saving.bytes(Saving.JSON, record.chronicle());
    Chronicle back = Saving.read(Saving.JSON, bytes).orElseThrow().chronicle();
    assertThat(back).isEqualTo(record.chronicle());
    assertThat(Saving.bytes(Saving.JSON, back)).isEqualTo(bytes);
  }

  @Property
  void everyKindComesBack(@ForAll("events") Event event) {
    Chronicle chronicle = Chronicle.empty().append(event, When.OUTSET);
    assertThat(Saving.read(Saving.text(chronicle)).orElseThrow().chronicle()).isEqualTo(chronicle);
  }

  @Property
  void everyTimeComesBack(@ForAll("times") When when) {
    assertThat(UTC_TEXT.parse(UTC_TEXT.format(when))).isEqualTo(when);
  }

  @Property(tries = 100)
  void aChronicleIsATextToo(@ForAll("chronicles") Chronicle chronicle) {
    String text = Saving.JSON.toText(chronicle);
    assertThat(text).isEqualTo(Saving.text(chronicle));
    assertThat(Saving.JSON.readText(text, "it").orElseThrow().chronicle()).isEqualTo(chronicle);
  }

  @Property
  void halfALetterInATextIsToldWithItsPlace(@ForAll("halves") String half) {
    String text = Saving.JSON.toText(Chronicle.empty()) + "{\"id\":\"" + half + "\"}\n";
    assertThat(Saving.JSON.readText(text, "minutes").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "minutes, line 2, column 8: found bytes that are no letter, expected UTF-8");
  }

  @Property(tries = 100)
  void aTextIsOneLine(@ForAll("chronicles") Chronicle chronicle) {
    String text = Saving.text(chronicle);
    assertThat(text.chars().filter(letter -> letter == '\n').count())
        .isEqualTo(chronicle.size() + 1L);
    assertThat(text).endsWith("\n").doesNotContain("\r", "\u0000");
  }

  @Property(tries = 200)
  void halfASurrogatePairIsNotWritten(
      @ForAll("texts") String before,
      @ForAll("halves") String half,
      @ForAll("texts") String after) {
    Chronicle chronicle =
        Chronicle.empty().append(new UnknownEvent("x" + before, "{}"), When.OUTSET);
    Saving.text(chronicle);
    Coverage coverage =
        Coverage.EVERYTHING.ofPlaces(ImmutableSet.of(UnitId.of("x" + before + half + after)));
    assertThatThrownBy(() -> Saving.text(chronicle.covering(coverage)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half a surrogate pair at 'coverage.places[0].unit'");
  }

  @Provide
  Arbitrary<String> halves() {
    return Arbitraries.chars().range('\uD800', '\uDFFF').map(half -> half + "-");
  }

  @Provide
  Arbitrary<String> texts() {
    return Events.texts();
  }

  @Provide
  Arbitrary<When> times() {
    return Events.times();
  }

  @Provide
  Arbitrary<LawfulRecord> lawful() {
    return LawfulRecords.lawfulRecords();
  }

  @Provide
  Arbitrary<Event> events() {
    List<Arbitrary<Event>> kinds =
        KINDS.kinds().values().stream()
            .map(kind -> Events.ofKind(kind).map(Event.class::cast))
            .toList();
    Arbitrary<Event> unknown =
        Combinators.combine(Events.texts(), Arbitraries.of("{}", "[1,2.50,\"x\"]", "null", "-0.0"))
            .as((name, json) -> new UnknownEvent("unknown-" + name, json));
    return Arbitraries.oneOf(Arbitraries.oneOf(kinds), unknown);
  }

  @Provide
  Arbitrary<Chronicle> chronicles() {
    return Chronicles.chroniclesOf(events(), KINDS.kinds().values());
  }
}
