package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.input.Problem;

/** Whatever is wrong with a line is told with its place; what comes after it stays right. */
class BrokenLinesTest {

  private static final String HEADER =
      "{\"format\":\"leadership-chronicle\",\"version\":1,\"coverage\":{\"span\":\"../..\"}}\n";

  private static String moved(int number) {
    return entry("e" + number, "2030-03-01", "{\"unit-moved\":{\"unit\":\"u" + number + "\"}}");
  }

  private static String entry(String id, String when, String event) {
    return "{\"id\":\"" + id + "\",\"when\":\"" + when + "\",\"event\":" + event + "}\n";
  }

  /** Lines with the place marked that a problem has to name. */
  static Stream<Arguments> brokenSecondLines() {
    return Stream.of(
        Arguments.of(
            entry("e1", "2030-03-01", "{\"unknown\":{\"a\":1,\"a\"▲:2}}"),
            "line 2, ▲: found property 'a' a second time"),
        Arguments.of("▲[]\n", "line 2, ▲: found a list, expected an object for entry line"),
        Arguments.of("▲x\n", "line 2, ▲: found something other than JSON (Unrecognized token 'x'"),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"unit-moved\":{\"unit\":\"u\",▲\"to\":\"v\"}}"),
            "line 2, ▲: found property 'to' at event.unit-moved, expected one of [unit, "
                + "newParent]"),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"unit-moved\":{\"newParent\":\"v\"▲}}"),
            "line 2, ▲: found the end of the object at event.unit-moved, expected "
                + "property 'unit'"),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"unit-moved\":{\"unit\":▲7}}"),
            "line 2, ▲: found 7 at event.unit-moved.unit, expected a unit id"),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"unit-moved\":{\"unit\":▲\" \"}}"),
            "line 2, ▲: found the text ' ' at event.unit-moved.unit, expected a unit id "
                + "(A unit's id has to be some text, but it was blank.)"),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"unit-moved\":{\"unit\":\"u\",\"newParent\":▲null}}"),
            "line 2, ▲: found null at event.unit-moved.newParent, expected a value, or "
                + "no such property"),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"unit-moved\":{\"unit\":\"u\",\"unit\"▲:\"u\"}}"),
            "line 2, ▲: found property 'unit' a second time, expected each once"),
        Arguments.of(
            entry("e1", "2030-02-30", "{}").replace("\"2030", "▲\"2030"),
            "line 2, ▲: found the text '2030-02-30' at when, expected a day, a moment, a span"),
        Arguments.of(
            entry("e1", "2030-03-02/2030-03-01", "{}").replace("\"2030-03-02", "▲\"2030-03-02"),
            "line 2, ▲: found the text '2030-03-02/2030-03-01' at when, expected a day"),
        Arguments.of(
            entry("e1", "2030-03-01", "{▲}"),
            "line 2, ▲: found the end of the object at event, expected one property that "
                + "says which kind of event"),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"unit-moved\":{\"unit\":\"u\"},▲\"x\":1}"),
            "line 2, ▲: found property 'x' at event, expected one kind of event"),
        Arguments.of(
            "▲" + entry("T-1", "2030-03-01", "{\"unit-moved\":{\"unit\":\"u\"}}"),
            "line 2, ▲: found something other than a valid entry line, expected a position beside an id of "
                + "the host's"),
        Arguments.of(
            "▲" + entry("e01", "2030-03-01", "{\"unit-moved\":{\"unit\":\"u\"}}"),
            "line 2, ▲: found something other than a valid entry line, expected an id from e1 on"),
        Arguments.of(
            moved(1).trim() + " ▲{}\n",
            "line 2, ▲: found more after the end of the value, expected the end of the " + "line"),
        Arguments.of(
            moved(1).replace("}}}", "}}"), "line 2, column 68: found an end in the middle"),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"unit-moved\":{\"unit\":NaN▲}}"),
            "line 2, ▲: found something other than JSON (Non-standard token 'NaN'),"
                + " expected JSON"),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"unit-moved\":{\"unit\":▲\"\\ud800\"}}"),
            "line 2, ▲: found half a surrogate pair at event.unit-moved.unit, expected "
                + "whole letters"),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"unit-moved\":{\"unit\":\"a▲\tb\"}}"), "line 2, "),
        Arguments.of(
            "▲\uFEFF" + moved(1),
            "line 2, ▲: found a byte order mark, expected none but "
                + "at the beginning of a file"),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"x\":" + "[".repeat(98) + "▲" + "[".repeat(99_902) + "}"),
            "line 2, "),
        Arguments.of(
            entry("e1", "2030-03-01", "{\"x\":" + "9".repeat(10_000) + "▲}"),
            "line 2, ▲: found something other than JSON (Number value length (10000)"
                + " exceeds the maximum allowed (100)), expected values at most 100 deep, and"
                + " numbers of at most 100 digits"),
        Arguments.of(
            entry(
                "e1",
                "2030-03-01",
                "{\"appointed\":{\"person\":\"p\",\"post\":{\"kind\":▲\"head\",\"unit\":\"u\"}}}"),
            "line 2, ▲: found the text 'head' at event.appointed.post.kind, expected one "
                + "of [in-charge, further-head, department, staff, member]"),
        Arguments.of(
            entry(
                "e1",
                "2030-03-01",
                "{\"appointed\":{\"person\":\"p\",\"post\":▲{\"kind\":\"staff\",\"unit\":\"u\"}}}"),
            "line 2, ▲: found something other than a valid post at event.appointed.post, expected Posts in "
                + "departments"),
        Arguments.of(
            entry(
                "e1",
                "outset",
                "{\"organization-recorded\":{\"organization\":[▲{\"unit\":{\"id\":\"a\",\"name\":\"A\",\"kind\":\"unit\",\"parent\":\"b\"}}]}}"),
            "line 2, ▲: found parent 'b', expected the id of a unit"));
  }

  @ParameterizedTest
  @MethodSource("brokenSecondLines")
  void aBrokenLineTellsWhereAndWhy(String marked, String expected) {
    String line = marked.replace("▲", "");
    String problem = expected.replace("▲", "column " + (marked.indexOf('▲') + 1));
    String text = HEADER + line + moved(2);
    assertThat(Saving.read(text).problems())
        .isNotEmpty()
        .first()
        .asString()
        .startsWith("chronicle.jsonl, " + problem);
    List<ChronicleLine> lines = lines(text);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).isInstanceOf(ChronicleLine.Broken.class);
    assertThat(entries(lines)).extracting(Entry::id).containsExactly(EntryId.of("e2"));
    assertThat(entries(lines)).extracting(Entry::position).containsExactly(1L);
  }

  static List<Arguments> bytesThatAreNoText() {
    return List.of(
        Arguments.of(new byte[] {(byte) 0xC0, (byte) 0xAF}), // an overlong slash
        Arguments.of(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}), // half a pair
        Arguments.of(new byte[] {(byte) 0xE4}), // Latin-1
        Arguments.of(new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80}));
  }

  @ParameterizedTest
  @MethodSource("bytesThatAreNoText")
  void whatIsNotUtf8TellsItsPlace(byte[] letter) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((HEADER + "{\"id\":\"é").getBytes(UTF_8));
    bytes.writeBytes(letter);
    bytes.writeBytes("\"}\n".getBytes(UTF_8));
    assertThat(Saving.read(Saving.JSON, bytes.toByteArray()).problems())
        .containsExactly(
            new Problem("chronicle.jsonl, line 2, column 9", "bytes that are no letter", "UTF-8"));
  }

  @Test
  void allBrokenLinesAreTold() {
    String text = HEADER + moved(1) + "x\n" + moved(3) + "{}\n" + moved(5);
    assertThat(Saving.read(text).problems())
        .extracting(Problem::where)
        .containsExactly("chronicle.jsonl, line 3, column 1", "chronicle.jsonl, line 5, column 2");
    assertThat(entries(lines(text)))
        .extracting(entry -> entry.id().value())
        .containsExactly("e1", "e3", "e5");
  }

  @Test
  void anEntryOnTheLineOfAnotherIsToldAndBothAreLost() {
    String torn = moved(2).substring(0, 60);
    for (String first : List.of(torn, moved(2).trim(), moved(2).trim() + " ", "{")) {
      String text = HEADER + moved(1) + first + moved(3) + moved(4);
      assertThat(Saving.read(text).problems())
          .extracting(Problem::toString)
          .containsExactly(
              "chronicle.jsonl, line 3, column "
                  + (first.length() + 1)
                  + ": found entry e3 on the line of another, or of its beginning, expected a line"
                  + " of its own for each; both are lost",
              "chronicle.jsonl, line 4: found entry e4, expected e3, or 1 entry before it");
      assertThat(entries(lines(text)))
          .extracting(entry -> entry.id().value())
          .containsExactly("e1", "e4");
    }
  }

  @Test
  void entriesThatAreMissingAreTold() {
    String text = HEADER + moved(1) + moved(4);
    assertThat(Saving.read(text).problems())
        .containsExactly(
            new Problem("chronicle.jsonl, line 3", "entry e4", "e2, or 2 entries before it"));
    assertThat(entries(lines(text))).extracting(Entry::position).containsExactly(0L, 3L);
  }

  @Test
  void anEntryThatComesTwiceIsLeftOut() {
    String text = HEADER + moved(1) + moved(1) + moved(2);
    assertThat(Saving.read(text).problems())
        .singleElement()
        .asString()
        .startsWith(
            "chronicle.jsonl, line 3: found entry e1 of 2030-03-01, expected an entry after");
    assertThat(entries(lines(text))).extracting(Entry::position).containsExactly(0L, 1L);
  }

  @Test
  void anEntryThatIsOverEarlierIsReadWhereItBelongs() {
    String text = HEADER + moved(1) + moved(2).replace("2030-03-01", "2030-02-01") + moved(3);
    assertThat(entries(lines(text))).extracting(Entry::position).containsExactly(0L, 1L, 2L);
    assertThat(Saving.read(text).orElseThrow().chronicle().entries())
        .extracting(Entry::position)
        .containsExactly(1L, 0L, 2L);
  }

  @Test
  void anIdOfTheHostsComesOnce() {
    String one = moved(1).replace("\"e1\"", "\"T\",\"position\":0");
    String other = moved(2).replace("\"e2\"", "\"T\",\"position\":1");
    assertThat(Saving.read(HEADER + one + other).problems())
        .singleElement()
        .asString()
        .isEqualTo(
            "chronicle.jsonl, line 3: found id 'T', as line 2 has, expected an id that no other"
                + " entry has");
  }

  @Test
  void aHeaderIsNeeded() {
    assertThat(problem("")).isEqualTo("chronicle.jsonl: found an empty file, expected a header");
    assertThat(problem(moved(1)))
        .contains("line 1, column 2: found property 'id', expected one of");
    assertThat(problem(HEADER.replace("1,", "2,")))
        .isEqualTo(
            "chronicle.jsonl, line 1, column 44: found version 2 at version, expected version 1,"
                + " the only one that this program can read");
    assertThat(problem(HEADER.replace("chronicle", "organization")))
        .contains("column 11: found the text 'leadership-organization' at format, expected one of");
    assertThat(problem(HEADER.replace("{\"span", "{\"kinds\":[\"other\"],\"span")))
        .contains(
            "found the text 'other' at coverage.kinds[0], expected the name of a kind or group");
  }

  private static String problem(String text) {
    return Saving.read(text).problems().get(0).toString();
  }

  @Test
  void aLineHasALongestLength() {
    ChronicleJson json = ChronicleJson.standard().withLongestLine(200);
    String text = HEADER + moved(1) + "x".repeat(300) + "\n" + moved(3);
    assertThat(Saving.read(json, text.getBytes(UTF_8)).problems())
        .containsExactly(
            new Problem("chronicle.jsonl, line 3", "a line of 301 bytes", "at most 200 bytes"));
  }

  private static List<ChronicleLine> lines(String text) {
    try (ChronicleReader reader =
        Saving.JSON
            .reader(new ByteArrayInputStream(text.getBytes(UTF_8)), "chronicle.jsonl")
            .orElseThrow()) {
      List<ChronicleLine> lines = new ArrayList<>();
      reader.forEachRemaining(lines::add);
      return lines;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ImmutableList<Entry> entries(List<ChronicleLine> lines) {
    return lines.stream()
        .filter(ChronicleLine.Written.class::isInstance)
        .map(line -> ((ChronicleLine.Written) line).entry())
        .collect(ImmutableList.toImmutableList());
  }
}
