package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.testkit.Library;

/** Kinds of events have names: those of the library, and those that a program adds. */
class EventKindsTest {

  enum Colour {
    DARK_RED,
    GREEN
  }

  sealed interface Verdict {
    record Accepted(UnitId by) implements Verdict {}

    record Sent(String back, int times) implements Verdict {}
  }

  record Amount(String value) {}

  record AccountsPresented(
      UnitId unit,
      Optional<Amount> amount,
      ImmutableList<Verdict> verdicts,
      ImmutableMap<UnitId, Long> votes,
      ImmutableSet<Colour> colours,
      List<ImmutableList<String>> pages,
      LocalDate day,
      Instant moment,
      Duration took,
      When span,
      boolean isPublic,
      URI link)
      implements Event {}

  private static final EventKinds KINDS =
      EventKinds.standard()
          .withText(URI.class, URI::create, URI::toString)
          .with("accounts-presented", AccountsPresented.class);

  private static final AccountsPresented PRESENTED =
      new AccountsPresented(
          UnitId.of("shop"),
          Optional.of(new Amount("12.50")),
          ImmutableList.of(new Verdict.Accepted(UnitId.of("a")), new Verdict.Sent("x", 2)),
          ImmutableMap.of(UnitId.of("b"), Long.MAX_VALUE, UnitId.of("a"), Long.MIN_VALUE),
          ImmutableSet.of(Colour.GREEN, Colour.DARK_RED),
          List.of(ImmutableList.of("1", "2"), ImmutableList.of()),
          LocalDate.of(2030, 3, 1),
          Instant.parse("2030-03-01T08:00:00.000000001Z"),
          Duration.ofMinutes(90),
          When.during(LocalDate.of(2030, 3, 1), LocalDate.of(2030, 3, 5)),
          true,
          URI.create("https://example.org/a"));

  private static final String LINE =
      "{\"id\":\"e1\",\"when\":\"outset\",\"event\":{\"accounts-presented\":{\"unit\":\"shop\","
          + "\"amount\":\"12.50\",\"verdicts\":[{\"accepted\":{\"by\":\"a\"}},"
          + "{\"sent\":{\"back\":\"x\",\"times\":2}}],"
          + "\"votes\":{\"b\":9223372036854775807,\"a\":-9223372036854775808},"
          + "\"colours\":[\"green\",\"dark-red\"],\"pages\":[[\"1\",\"2\"],[]],"
          + "\"day\":\"2030-03-01\",\"moment\":\"2030-03-01T08:00:00.000000001Z\","
          + "\"took\":\"PT1H30M\",\"span\":\"2030-03-01/2030-03-05\",\"isPublic\":true,"
          + "\"link\":\"https://example.org/a\"}}}\n";

  @Test
  void aHostsKindIsMappedByItsComponents() {
    ChronicleJson json = ChronicleJson.of(KINDS);
    Chronicle chronicle = Chronicle.empty().append(PRESENTED, When.OUTSET);
    byte[] bytes = Saving.bytes(json, chronicle);
    assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).endsWith(LINE);
    assertThat(Saving.read(json, bytes).orElseThrow().chronicle()).isEqualTo(chronicle);
  }

  @Test
  void anUnknownKindIsKeptToTheByte() {
    ChronicleJson json = ChronicleJson.of(KINDS);
    byte[] bytes = Saving.bytes(json, Chronicle.empty().append(PRESENTED, When.OUTSET));
    Chronicle kept = Saving.read(Saving.JSON, bytes).orElseThrow().chronicle();
    assertThat(kept.get(0).event())
        .isInstanceOfSatisfying(
            UnknownEvent.class,
            unknown -> assertThat(unknown.kind()).isEqualTo("accounts-presented"));
    assertThat(Saving.bytes(Saving.JSON, kept)).isEqualTo(bytes);
  }

  @Test
  void anUnknownEventIsOneJsonValue() {
    assertThat(new UnknownEvent("x", " { \"a\" : [ 1.50 , -0e5 , \"\\u0041\" ] } ").json())
        .isEqualTo("{\"a\":[1.50,-0e5,\"A\"]}");
    assertThatThrownBy(() -> new UnknownEvent("x", "{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the JSON text, line 1, column 2");
    assertThatThrownBy(() -> new UnknownEvent("x", "{} {}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new UnknownEvent(" ", "{}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKindThatHasANameIsNotWrittenAsUnknown() {
    Chronicle chronicle =
        Chronicle.empty().append(new UnknownEvent("unit-moved", "{}"), When.OUTSET);
    assertThatThrownBy(() -> Saving.text(chronicle))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("an unknown event of kind 'unit-moved'");
  }

  @Test
  void whatWouldBeTooDeepToReadIsNotWritten() {
    UnknownEvent deep = new UnknownEvent("x", "[".repeat(99) + "]".repeat(99));
    assertThatThrownBy(() -> Saving.text(Chronicle.empty().append(deep, When.OUTSET)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("depth");
  }

  @Test
  void aKindWithoutANameSaysHowToGiveItOne() {
    assertThatThrownBy(() -> Saving.text(Chronicle.empty().append(PRESENTED, When.OUTSET)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("withEvent(\"accounts-presented\", AccountsPresented.class)");
    Coverage coverage = Coverage.EVERYTHING.ofKinds(List.of(AccountsPresented.class));
    assertThatThrownBy(() -> Saving.text(Chronicle.empty().covering(coverage)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AccountsPresented has no name in files");
  }

  record Weighed(double grams) implements Event {}

  record Counted(Set<String> people) implements Event {}

  record Sized(Map<String, String> sizes) implements Event {}

  record Raw(@SuppressWarnings("rawtypes") Optional some) implements Event {}

  record Pair<T>(T one) implements Event {}

  static final class NoRecord implements Event {}

  record Place(UnitId unit, int row) implements Key {}

  @Test
  void whatCannotBeMappedIsRefusedWhenItIsAdded() {
    refused(Weighed.class, "component 'grams' of Weighed is of double, which cannot be written");
    refused(Counted.class, "component 'people' of Counted is of java.util.Set<");
    refused(Sized.class, "component 'sizes' of Sized is of java.util.Map<");
    refused(Raw.class, "component 'some' of Raw is of class java.util.Optional");
    refused(Pair.class, "Pair is of class");
    refused(NoRecord.class, "NoRecord is no record");
  }

  private static void refused(Class<? extends Event> kind, String message) {
    assertThatThrownBy(() -> EventKinds.standard().with("some", kind))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void namesAreGivenOnce() {
    taken(() -> KINDS.with("unit-moved", NoRecordButThis.class), "The name 'unit-moved' is taken");
    taken(
        () -> KINDS.with("relay-event", NoRecordButThis.class), "The name 'relay-event' is taken");
    taken(
        () -> KINDS.with("other", AccountsPresented.class),
        "has the name 'accounts-presented' already, beside 'other'");
    taken(() -> KINDS.with(" ", NoRecordButThis.class), "blank");
    taken(() -> KINDS.withKey("unit", Place.class), "The name 'unit' is taken");
    taken(() -> KINDS.withGroup("unit-moved", Sudden.class), "The name 'unit-moved' is taken");
    taken(() -> KINDS.withGroup("some", Event.class), "has the name 'event' already");
    taken(() -> KINDS.withGroup("some", NoRecordButThis.class), "is no interface");
    taken(() -> KINDS.withText(URI.class, URI::create, URI::toString), "stands as a text already");
    taken(() -> KINDS.with("half \ud800", NoRecordButThis.class), "half a letter");
  }

  interface Sudden extends Event {}

  record NoRecordButThis(int size) implements Event {}

  private static void taken(Runnable adding, String message) {
    assertThatThrownBy(adding::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void everyEventOfTheLibraryHasItsName() {
    List<String> events =
        publicRecords(Event.class).filter(name -> !name.endsWith(".UnknownEvent")).toList();
    assertThat(events).hasSizeGreaterThanOrEqualTo(16);
    assertThat(EventKinds.standard().kinds().values())
        .extracting(Class::getName)
        .containsExactlyInAnyOrderElementsOf(events);
    EventKinds.standard()
        .kinds()
        .forEach((name, kind) -> assertThat(name).isEqualTo(kebab(kind.getSimpleName())));
  }

  @Test
  void everyKeyOfTheLibraryHasAName() {
    assertThat(EventKinds.standard().keys().values())
        .extracting(Class::getName)
        .containsExactlyInAnyOrderElementsOf(publicRecords(Key.class).toList());
  }

  private static Stream<String> publicRecords(Class<?> type) {
    return Library.CLASSES.stream()
        .filter(one -> type.isAssignableFrom(one) && one.isRecord())
        .filter(one -> Modifier.isPublic(one.getModifiers()))
        .map(Class::getName);
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
