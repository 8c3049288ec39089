package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.testkit.Chronicles;
import org.leadershipmethod.testkit.Events;
import org.leadershipmethod.testkit.Organizations;

/**
 * The quick way in and the careful one read the same: whatever is written is read quickly, and
 * whatever is read quickly, also of what somebody did to a line, is what the careful way reads.
 */
class TwoWaysInProperties {

  private static final EventKinds KINDS = EventKinds.standard();

  /** Something in which something of its kind can stand. */
  record Box(Optional<Box> inside) implements Event {}

  private final QuickInput quick = new QuickInput();

  @Property(tries = 300)
  void whatIsWrittenIsReadQuickly(@ForAll("known") Chronicle chronicle) {
    List<String> lines = Saving.text(chronicle).lines().toList();
    isReadQuickly(Line.of(lines.get(0)), ChronicleHeader.class);
    lines.stream().skip(1).forEach(line -> isReadQuickly(Line.of(line), EntryLine.class));
  }

  @Property(tries = 100)
  void rowsAreReadQuickly(@ForAll("organizations") Organization organization) {
    OrganizationJson.standard()
        .toText(organization)
        .lines()
        .skip(1)
        .forEach(line -> isReadQuickly(Line.of(line), OrganizationRow.class));
  }

  /** More than once: texts that come again are known by then. */
  private <T> void isReadQuickly(Line line, Class<T> type) {
    Optional<T> expected = line.withCare(type);
    assertThat(expected).as("%s", line).isPresent();
    for (int time = 0; time < 3; time++) {
      assertThat(line.quickly(quick, type)).as("%s", line).isEqualTo(expected);
    }
  }

  @Property(tries = 3000)
  void whatIsReadQuicklyIsWhatIsReadWithCare(
      @ForAll("chronicles") Chronicle chronicle, @ForAll Random random) {
    boolean isTaken = false;
    for (String text : Saving.text(chronicle).lines().skip(1).toList()) {
      Line line = Line.of(text);
      line.quickly(quick, EntryLine.class);
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        line = line.edited(random);
        isTaken |= isReadTheSame(line, EntryLine.class);
      }
    }
    Statistics.label("a line is read quickly after somebody edited it")
        .collect(isTaken)
        .coverage(fair -> fair.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 1000)
  void rowsAreReadTheSame(
      @ForAll("organizations") Organization organization, @ForAll Random random) {
    for (String text : OrganizationJson.standard().toText(organization).lines().skip(1).toList()) {
      isReadTheSame(Line.of(text).edited(random), OrganizationRow.class);
    }
  }

  private <T> boolean isReadTheSame(Line line, Class<T> type) {
    Optional<T> taken = line.quickly(quick, type);
    if (taken.isPresent()) {
      assertThat(line.withCare(type)).as("%s", line).isEqualTo(taken);
    }
    return taken.isPresent();
  }

  @Example
  void bothReadAsDeepAndNoDeeper() {
    for (int boxes = 90; boxes < 110; boxes++) {
      Line line = boxes(boxes);
      assertThat(line.withCare(EntryLine.class).isPresent())
          .isEqualTo(boxes + 2 <= JsonLimits.DEEPEST);
      assertThat(line.quickly(quick, EntryLine.class)).isEqualTo(line.withCare(EntryLine.class));
    }
  }

  private static Line boxes(int count) {
    return Line.of(
        "{\"id\":\"e9\",\"when\":\"2030-03-01\",\"event\":{\"box\":"
            + "{\"inside\":".repeat(count - 1)
            + "{}"
            + "}".repeat(count - 1)
            + "}}");
  }

  @Provide
  Arbitrary<Organization> organizations() {
    return Organizations.organizations();
  }

  private static Arbitrary<Event> knownEvents() {
    return Arbitraries.oneOf(
        KINDS.kinds().values().stream()
            .map(kind -> Events.ofKind(kind).map(Event.class::cast))
            .toList());
  }

  @Provide
  Arbitrary<Chronicle> known() {
    return Chronicles.chroniclesOf(knownEvents(), KINDS.kinds().values());
  }

  @Provide
  Arbitrary<Chronicle> chronicles() {
    Arbitrary<Event> unknown =
        Combinators.combine(Events.texts(), Arbitraries.of("{}", "[1,2.50,\"x\"]", "null", "-0.0"))
            .as((name, json) -> new UnknownEvent("unknown-" + name, json));
    return Chronicles.chroniclesOf(
        Arbitraries.frequencyOf(
            Stream.of(Tuple.of(9, knownEvents()), Tuple.of(1, unknown)).toList()),
        KINDS.kinds().values());
  }
}
