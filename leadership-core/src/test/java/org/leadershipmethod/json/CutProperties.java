package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
      readsBack(chronicle, whole, length);
    }
  }

  private static void readsBack(Chronicle chronicle, byte[] whole, int length) {
    byte[] bytes = Arrays.copyOf(whole, length);
    Checked<SavedChronicle> read = Saving.read(Saving.JSON, bytes);
    int lines = lines(bytes);
    boolean isAtEndOfLine = bytes.length > 0 && bytes[bytes.length - 1] == '\n';
    boolean lacksLineFeedOnly = length < whole.length && whole[length] == '\n';
    if (lines == 0 && !lacksLineFeedOnly) {
      assertThat(read.problems()).hasSize(1);
      assertThat(read.problems().get(0).where()).startsWith("chronicle.jsonl");
      return;
    }
    SavedChronicle saved = read.orElseThrow();
    // a last line that lacks nothing but its line feed is whole
    int entries = isAtEndOfLine || !lacksLineFeedOnly ? lines - 1 : lines;
    assertThat(saved.chronicle()).isEqualTo(first(chronicle, entries));
    boolean isCut = !isAtEndOfLine && entries == lines - 1;
    assertThat(saved.cut().isPresent()).isEqualTo(isCut);
    saved.cut().ifPresent(cut -> assertThat(cut.line()).isEqualTo(lines + 1L));
    saved
        .cut()
        .ifPresent(
            cut -> assertThat(cut.lastWhole()).isEqualTo(saved.chronicle().last().map(Entry::id)));
  }

  /** Somebody appends meanwhile: the rest of a line that was cut is no line. */
  @Property(tries = 20)
  void whatIsAppendedOnceTheEndWasSeenIsNotRead(@ForAll("chronicles") Chronicle chronicle)
      throws IOException {
    byte[] whole = Saving.bytes(Saving.JSON, chronicle);
    for (int length = 0; length <= whole.length; length++) {
      assertThat(Saving.JSON.read(growing(whole, length), "chronicle.jsonl"))
          .isEqualTo(Saving.read(Saving.JSON, Arrays.copyOf(whole, length)));
    }
  }

  /** So many bytes, then an end, and whoever reads on all the same finds the rest. */
  private static InputStream growing(byte[] bytes, int length) {
    InputStream rest = new ByteArrayInputStream(bytes, length, bytes.length - length);
    return new InputStream() {
      private InputStream part = new ByteArrayInputStream(bytes, 0, length);

      @Override
      public int read() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read(byte[] into, int from, int most) throws IOException {
        int read = part.read(into, from, most);
        part = read < 0 ? rest : part;
        return read;
      }
    };
  }

  private static int lines(byte[] bytes) {
    int lines = 0;
    for (byte one : bytes) {
      lines += one == '\n' ? 1 : 0;
    }
    return lines;
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
