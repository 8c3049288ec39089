package org.leadershipmethod.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.input.Checked;

/** Chronicles to texts and back, for tests. */
final class Saving {

  static final ChronicleJson JSON = ChronicleJson.standard();

  private Saving() {}

  static byte[] bytes(ChronicleJson json, Chronicle chronicle) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      json.write(chronicle, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Chronicle chronicle) {
    return new String(bytes(JSON, chronicle), StandardCharsets.UTF_8);
  }

  static Checked<SavedChronicle> read(ChronicleJson json, byte[] bytes) {
    try {
      return json.read(new ByteArrayInputStream(bytes), "chronicle.jsonl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Checked<SavedChronicle> read(String text) {
    return read(JSON, text.getBytes(StandardCharsets.UTF_8));
  }
}
