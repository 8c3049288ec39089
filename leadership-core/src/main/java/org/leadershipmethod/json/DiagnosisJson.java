package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;

/**
 * Reads and writes diagnoses as JSON: one object, with every finding, what is missing and what
 * would mend it, and what was not examined.
 *
 * <p>A finding is one of a rule, and a rule is a program. So a diagnosis is written for anybody,
 * and read again as an equal value by a program that has the same method: the rules that found
 * something, with the same clauses, and the same bounds. That is checked here.
 *
 * <p>This class is immutable and safe to share between threads.
 */
public final class DiagnosisJson {

  private final Bindings bindings;

  private DiagnosisJson(Bindings bindings) {
    this.bindings = bindings;
  }

  /** Diagnoses about events of the library. */
  public static DiagnosisJson standard() {
    return of(EventKinds.standard());
  }

  /**
   * Diagnoses about events of the library, and those of the families in force.
   *
   * @throws IllegalArgumentException if a name of a family stands for something else already, or
   *     something in its events or keys cannot be mapped; the message says what to do
   */
  public static DiagnosisJson of(LeadershipMethod method) {
    return of(EventKinds.of(method));
  }

  /** Diagnoses about these kinds of events. */
  public static DiagnosisJson of(EventKinds kinds) {
    return new DiagnosisJson(requireNonNull(kinds, "kinds").bindings());
  }

  /**
   * Writes a diagnosis to a file, in the place of what was there; when this returns, it is on the
   * disk. A program that is stopped before leaves what was there.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Diagnosis diagnosis, Path file) throws IOException {
    WholeFile.replace(file, out -> write(diagnosis, out));
  }

  /**
   * Writes a diagnosis to a stream, which stays open.
   *
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if something in it has no name in files: a kind of event in a
   *     remedy, or what a finding points at
   */
  public void write(Diagnosis diagnosis, OutputStream out) throws IOException {
    Shape<DiagnosisDocument> shape = bindings.shape(DiagnosisDocument.class);
    JsonOutput line = new JsonOutput();
    shape.write(DiagnosisDocument.of(diagnosis), line);
    line.endLine();
    line.writeTo(out);
  }

  /**
   * A diagnosis as a text: what a file of it would hold.
   *
   * @throws IllegalArgumentException if something in it has no name in files: a kind of event in a
   *     remedy, or what a finding points at
   */
  public String toText(Diagnosis diagnosis) {
    return InMemory.written(out -> write(diagnosis, out));
  }

  /**
   * Reads a diagnosis, or tells what is wrong with it.
   *
   * @param file the file
   * @param method what was in force
   * @throws IOException if the file cannot be read
   */
  public Checked<Diagnosis> read(Path file, LeadershipMethod method) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString(), method);
    }
  }

  /**
   * Reads a diagnosis from a stream, which stays open, or tells what is wrong with it.
   *
   * @param in the stream
   * @param source what it is called in problems
   * @param method what was in force
   * @throws IOException if the stream fails
   */
  public Checked<Diagnosis> read(InputStream in, String source, LeadershipMethod method)
      throws IOException {
    requireNonNull(method, "method");
    byte[] bytes = ByteStreams.limit(in, JsonLimits.LONGEST_DIAGNOSIS + 1L).readAllBytes();
    try {
      if (bytes.length > JsonLimits.LONGEST_DIAGNOSIS) {
        throw Unusable.because(
            source,
            "more than " + JsonLimits.LONGEST_DIAGNOSIS + " bytes",
            "at most " + JsonLimits.LONGEST_DIAGNOSIS);
      }
      DiagnosisJson json = new DiagnosisJson(bindings.with(method.families()));
      return json.document(bytes, source).under(method, source);
    } catch (Unusable e) {
      return new Checked.Faulty<>(e.problems());
    }
  }

  /**
   * Reads a diagnosis from a text, or tells what is wrong with it.
   *
   * @param text what {@link #toText} gave, or somebody wrote
   * @param source what it is called in problems
   * @param method what was in force
   */
  public Checked<Diagnosis> readText(String text, String source, LeadershipMethod method) {
    return InMemory.read(text, in -> read(in, source, method));
  }

  private DiagnosisDocument document(byte[] bytes, String source) {
    Shape<DiagnosisDocument> shape = bindings.shape(DiagnosisDocument.class);
    String text = Utf8.text(Utf8.withoutMark(ByteBuffer.wrap(bytes)), source, 1);
    return CarefulInput.read(bindings.factory(), source, 1, text, shape::read);
  }

  /** The JSON Schema, of draft 2020-12, that such a file keeps. */
  public String schema() {
    return bindings.schema("A diagnosis", DiagnosisDocument.class);
  }
}
