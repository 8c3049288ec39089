package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.testkit.Forked;

/** The longest line that is read unless somebody says otherwise needs as much memory as is said. */
class LongestLineTest {

  @TempDir Path folder;

  @Test
  void theLongestTextIsAppendedAndReadWithLittleMemory() throws Exception {
    Path file = folder.resolve("practice.jsonl");
    assertThat(Forked.run(LongestLine.class, "-Xmx80m", file.toString(), "text"))
        .contains("1 entry of 8388608 bytes");
  }

  @Test
  void theMostTextsAreReadWithAsMuchAsIsSaid() throws Exception {
    Path file = folder.resolve("practice.jsonl");
    assertThat(Forked.run(LongestLine.class, "-Xmx240m", file.toString(), "texts"))
        .contains("1 entry of 83886");
  }

  @Test
  void whatIsLongerIsNotWritten() throws Exception {
    Path file = folder.resolve("practice.jsonl");
    Saving.JSON.write(Chronicle.empty(), file);
    Entry entry =
        new Entry(
            EntryLine.atPosition(0),
            When.OUTSET,
            0,
            new UnknownEvent("added", "\"" + "x".repeat(8 * 1024 * 1024) + "\""));
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      assertThatThrownBy(() -> open.append(List.of(entry)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("nothing longer than 8388608 is read again; withLongestLine(…)");
      assertThat(open.version()).isZero();
    }
    ChronicleJson json = Saving.JSON.withLongestLine(9 * 1024 * 1024);
    try (ChronicleFile open = json.open(file).orElseThrow()) {
      assertThat(open.append(List.of(entry)).orElseThrow()).isEqualTo(1);
    }
    assertThat(Saving.JSON.read(file).problems())
        .singleElement()
        .asString()
        .endsWith("bytes, expected at most 8388608 bytes");
  }
}
