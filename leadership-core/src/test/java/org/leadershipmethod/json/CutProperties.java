package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.testkit.Chronicles;

/** A file that was cut, at every byte: it reads back to its last whole entry, and says so. */
class CutProperties {

  @Property(tries = 10)
  void everyCutReadsBackToTheLastWholeEntry(@ForAll("chronicles") Chronicle chronicle) {
    byte[] whole = Saving.bytes(Saving.JSON, chronicle);
    for (int length = 0; length <= whole.length; length++) {
      readsBack(chronicle, Arrays.copyOf(whole, length));
    }
  }

  private static void readsBack(Chronicle chronicle, byte[] bytes) {
    Checked<SavedChronicle> read = Saving.read(Saving.JSON, bytes);
    int lines = lines(bytes);
    boolean isAtEndOfLine = bytes.length > 0 && bytes[bytes.length - 1] == '\n';
    if (lines == 0 && !isWhole(chronicle, bytes, 0)) {
      assertThat(read.problems()).hasSize(1);
      assertThat(read.problems().get(0).where()).startsWith("chronicle.jsonl");
      return;
    }
    SavedChronicle saved = read.orElseThrow();
    // a last line that lacks nothing but its line feed is whole
    int entries = isAtEndOfLine || !isWhole(chronicle, bytes, lines) ? lines - 1 : lines;
    assertThat(saved.chronicle()).isEqualTo(first(chronicle, entries));
    boolean isCut = !isAtEndOfLine && entries == lines - 1;
    assertThat(saved.cut().isPresent()).isEqualTo(isCut);
    saved.cut().ifPresent(cut -> assertThat(cut.line()).isEqualTo(lines + 1L));
    saved
        .cut()
        .ifPresent(
            cut -> assertThat(cut.lastWhole()).isEqualTo(saved.chronicle().last().map(Entry::id)));
  }

  /** Whether the bytes end exactly before the line feed of a line, counted from 0. */
  private static boolean isWhole(Chronicle chronicle, byte[] bytes, int line) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    longer[bytes.length] = '\n';
    byte[] whole = Saving.bytes(Saving.JSON, chronicle);
    return longer.length <= whole.length
        && lines(longer) == line + 1
        && Arrays.equals(longer, Arrays.copyOf(whole, longer.length));
  }

  private static int lines(byte[] bytes) {
    return (int)
        new String(bytes, StandardCharsets.ISO_8859_1).chars().filter(one -> one == '\n').count();
  }

  private static Chronicle first(Chronicle chronicle, int entries) {
    Chronicle first = Chronicle.empty().covering(chronicle.coverage());
    for (int position = 0; position < entries; position++) {
      first = first.append(chronicle.get(position));
    }
    return first;
  }

  @Provide
  Arbitrary<Chronicle> chronicles() {
    return Chronicles.chronicles(EventKinds.standard().kinds().values())
        .filter(it -> it.size() < 5);
  }
}
