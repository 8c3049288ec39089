package org.leadershipmethod.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.fuzz.FuzzReadings.SOURCE;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.json.ChronicleFile;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.ChronicleLine;
import org.leadershipmethod.json.ChronicleReader;
import org.leadershipmethod.json.SavedChronicle;
import org.leadershipmethod.testkit.Fuzzed;
import org.leadershipmethod.testkit.LooseText;

/** Chronicles: read as a whole, read line by line, opened to append. */
public final class ChronicleFuzz {

  static final Fuzzed FUZZED =
      new Fuzzed(FuzzReadings.CHRONICLES, file -> new ChronicleFuzz(LooseText.bytes(file)).holds());

  private static final ChronicleJson JSON = ChronicleJson.standard();

  private final byte[] bytes;

  private ChronicleFuzz(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Where a fuzzer begins. */
  public static void fuzzerTestOneInput(byte[] data) {
    FUZZED.readMadeOf(data);
  }

  private boolean holds() {
    try {
      Checked<SavedChronicle> read = JSON.read(in(), SOURCE);
      FuzzReadings.tellsWhere(read, SOURCE);
      read.map(this::comesBack);
      readsLineByLine(read);
      isOpened(read);
      return read.problems().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ByteArrayInputStream in() {
    return new ByteArrayInputStream(bytes);
  }

  private SavedChronicle comesBack(SavedChronicle saved) {
    assertThat(saved.toString()).isNotBlank();
    byte[] written = bytes(saved.chronicle());
    assertThat(read(written)).isEqualTo(saved.chronicle());
    assertThat(bytes(read(written))).isEqualTo(written);
    return saved;
  }

  private static byte[] bytes(Chronicle chronicle) {
    return FuzzReadings.bytes(out -> JSON.write(chronicle, out));
  }

  private static Chronicle read(byte[] written) {
    try {
      return JSON.read(new ByteArrayInputStream(written), SOURCE).orElseThrow().chronicle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readsLineByLine(Checked<SavedChronicle> read) throws IOException {
    Checked<ChronicleReader> opened = JSON.reader(in(), SOURCE);
    FuzzReadings.tellsWhere(opened, SOURCE);
    if (!(opened instanceof Checked.Usable<ChronicleReader> usable)) {
      assertThat(read).isEqualTo(new Checked.Faulty<>(opened.problems()));
      return;
    }
    List<Entry> entries = new ArrayList<>();
    try (ChronicleReader reader = usable.value()) {
      while (reader.hasNext()) {
        ChronicleLine line = reader.next();
        if (line instanceof ChronicleLine.Written written) {
          entries.add(written.entry());
        } else if (line instanceof ChronicleLine.Broken broken) {
          assertThat(broken.problems()).isNotEmpty();
          broken.problems().forEach(one -> FuzzReadings.tellsWhere(one, SOURCE + ", line "));
          assertThat(read.problems()).isNotEmpty();
        }
      }
    }
    read.map(saved -> assertThat(entries).containsExactlyElementsOf(saved.chronicle().since(0)));
  }

  /** Opening repairs what was cut, and leaves everything else to the byte as it was. */
  private void isOpened(Checked<SavedChronicle> read) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      isOpened(read, Files.write(folder.resolve("chronicle.jsonl"), bytes));
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private void isOpened(Checked<SavedChronicle> read, Path file) throws IOException {
    Checked<ChronicleFile> opened = JSON.openRepaired(file);
    FuzzReadings.tellsWhere(opened, file.toString());
    assertThat(opened.problems().isEmpty()).isEqualTo(read.problems().isEmpty());
    if (opened instanceof Checked.Usable<ChronicleFile> usable) {
      usable.value().close();
      SavedChronicle saved = JSON.read(file).orElseThrow();
      assertThat(saved.chronicle()).isEqualTo(read.orElseThrow().chronicle());
      assertThat(saved.cut()).isEmpty();
    } else {
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
  }
}
