package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.testkit.Chronicles;

/** What editors and failures leave in a file, and what loses no entry, is read past. */
class LinesReadPastProperties {

  private static final Event EVENT = new UnknownEvent("added", "{}");
  private static final When END = When.at(Instant.MAX);

  private Path file;

  @BeforeTry
  void aPlace() throws IOException {
    file = Files.createTempFile("practice", ".jsonl");
  }

  @AfterTry
  void nothingIsLeft() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".lock"));
  }

  @Property(tries = 100)
  void blankLinesAndLineEndsAndAMarkLoseNothing(
      @ForAll("chronicles") Chronicle chronicle,
      @ForAll("blanks") List<String> blanks,
      @ForAll boolean isMarked,
      @ForAll boolean hasCarriageReturns)
      throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> written = Splitter.on('\n').splitToList(Saving.text(chronicle));
    for (int i = 0; i < written.size(); i++) {
      lines.addAll(blanks.subList(0, (i * 7) % (blanks.size() + 1)));
      lines.add(written.get(i));
    }
    lines.addAll(blanks);
    String text =
        (isMarked ? "\uFEFF" : "") + Joiner.on(hasCarriageReturns ? "\r\n" : "\n").join(lines);
    Files.writeString(file, text);
    SavedChronicle saved = Saving.JSON.read(file).orElseThrow();
    assertThat(saved).isEqualTo(new SavedChronicle(chronicle, Optional.empty()));
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      assertThat(Files.readString(file)).isEqualTo(text);
      append(open);
    }
    assertThat(Files.readString(file)).startsWith(text);
    assertThat(Saving.JSON.read(file).orElseThrow().chronicle())
        .isEqualTo(chronicle.append(EVENT, END));
  }

  private static void append(ChronicleFile open) throws IOException {
    long at = open.version();
    assertThat(open.append(List.of(new Entry(EntryLine.atPosition(at), END, at, EVENT))))
        .isEqualTo(Checked.usable(at + 1));
  }

  @Property(tries = 100)
  void nulBytesAtTheEndAreACut(
      @ForAll("chronicles") Chronicle chronicle,
      @ForAll @IntRange(max = 30) int begun,
      @ForAll("nuls") String nuls)
      throws IOException {
    byte[] whole = Saving.bytes(Saving.JSON, chronicle);
    byte[] end = (entry(9).substring(0, begun) + nuls).getBytes(UTF_8);
    Files.write(file, Bytes.concat(whole, end));
    long lines = chronicle.size() + 1L;
    ChronicleLine.Cut cut =
        new ChronicleLine.Cut(lines + 1, chronicle.last().map(Entry::id), end.length);
    assertThat(Saving.JSON.read(file).orElseThrow())
        .isEqualTo(new SavedChronicle(chronicle, Optional.of(cut)));
    assertThat(Saving.JSON.open(file).problems())
        .singleElement()
        .asString()
        .contains("a file that was cut after line " + lines);
    try (ChronicleFile open = Saving.JSON.openRepaired(file).orElseThrow()) {
      assertThat(open.repaired()).contains(cut);
      assertThat(file).hasBinaryContent(whole);
      append(open);
    }
    assertThat(Saving.JSON.read(file).orElseThrow().chronicle())
        .isEqualTo(chronicle.append(EVENT, END));
  }

  private static String entry(int number) {
    return "{\"id\":\"e" + number + "\",\"when\":\"2030-03-01\",\"event\":{\"added\":{}}}\n";
  }

  @Example
  void nulBytesBeforeAWholeEntryAreTold() throws IOException {
    String header = Saving.text(Chronicle.empty());
    String text = header + entry(1) + "{\"id\":\"e2\u0000\u0000\n\n\u0000\n" + entry(3);
    Problem problem =
        new Problem(
            "chronicle.jsonl, lines 3 to 5",
            "NUL bytes in the place of an end, as a failure of power leaves them",
            "entries that were written to their end");
    assertThat(Saving.read(text).problems()).containsExactly(problem);
    List<ChronicleLine> lines = new ArrayList<>();
    try (ChronicleReader reader =
        Saving.JSON
            .reader(new ByteArrayInputStream(text.getBytes(UTF_8)), "chronicle.jsonl")
            .orElseThrow()) {
      reader.forEachRemaining(lines::add);
    }
    assertThat(lines).extracting(ChronicleLine::line).containsExactly(2L, 3L, 6L);
    assertThat(((ChronicleLine.Written) lines.get(2)).entry().id()).isEqualTo(EntryId.of("e3"));
  }

  @Example
  void nulBytesInsideALineAreNoJson() {
    String text = Saving.text(Chronicle.empty()) + entry(1).replace("added", "ad\u0000ded");
    assertThat(Saving.read(text).problems())
        .singleElement()
        .asString()
        .startsWith("chronicle.jsonl, line 2, column ")
        .contains("found something other than JSON");
  }

  @Example
  void aHeaderWithoutItsEndIsNoHeader() {
    String header = Saving.text(Chronicle.empty());
    assertThat(Saving.read(header.trim() + "\u0000\u0000").problems())
        .containsExactly(
            new Problem(
                "chronicle.jsonl, line 1",
                "NUL bytes in the place of an end, as a failure of power leaves them",
                "a line that was written to its end"));
    assertThat(Saving.read("\uFEFF\n \n").problems())
        .containsExactly(new Problem("chronicle.jsonl", "an empty file", "a header"));
    assertThat(Saving.read("\n\r\n" + header).orElseThrow().chronicle())
        .isEqualTo(Chronicle.empty());
  }

  @Example
  void manyNulBytesAreNoLongLine() {
    ChronicleJson json = Saving.JSON.withLongestLine(100);
    byte[] text = (Saving.text(Chronicle.empty()) + "\u0000".repeat(500)).getBytes(UTF_8);
    assertThat(Saving.read(json, text).orElseThrow().cut()).isPresent();
    byte[] other = Bytes.concat(text, entry(1).getBytes(UTF_8));
    assertThat(Saving.read(json, other).problems())
        .containsExactly(
            new Problem("chronicle.jsonl, line 2", "a line of 553 bytes", "at most 100 bytes"));
  }

  @Example
  void anOrganizationIsReadPastTheSame() throws IOException {
    String header = "{\"format\":\"leadership-organization\",\"version\":1,\"rows\":1}";
    String row = "{\"unit\":{\"id\":\"school\",\"name\":\"School\",\"kind\":\"school\"}}";
    assertThat(organization("\uFEFF\n" + header + "\r\n\r\n" + row + "\r\n \t\r\n"))
        .isEqualTo(organization(header + "\n" + row + "\n"));
  }

  private static Organization organization(String text) throws IOException {
    return OrganizationJson.standard()
        .read(new ByteArrayInputStream(text.getBytes(UTF_8)), "it")
        .orElseThrow();
  }

  @Provide
  Arbitrary<List<String>> blanks() {
    return Arbitraries.of("", " ", "\t", "\r", " \t \r", "\f").list().ofMaxSize(4);
  }

  /** One to a few lines of NUL bytes, with and without line ends and blank lines between them. */
  @Provide
  Arbitrary<String> nuls() {
    return Arbitraries.of("\u0000", "\u0000\u0000\n", "\n\n\u0000", "\u0000\n\r\n", "\u0000\n \n")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> "\u0000" + Joiner.on("").join(parts));
  }

  @Provide
  Arbitrary<Chronicle> chronicles() {
    return Chronicles.chronicles(ImmutableList.copyOf(EventKinds.standard().kinds().values()))
        .filter(it -> it.size() < 5);
  }
}
