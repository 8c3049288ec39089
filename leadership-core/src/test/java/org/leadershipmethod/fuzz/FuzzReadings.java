package org.leadershipmethod.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.comparison.KnownFindings;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.DiagnosisJson;
import org.leadershipmethod.json.EventKinds;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.testkit.Corpus;
import org.leadershipmethod.testkit.Examples;
import org.leadershipmethod.testkit.Library;
import org.leadershipmethod.testkit.Notes;

/** What the readers have in common: their method, a name for each file, and how problems look. */
final class FuzzReadings {

  static final LeadershipMethod METHOD = Library.method();

  static final Corpus CHRONICLES =
      Corpus.of(
          Corpus.file("valley-chronicle.jsonl"),
          Corpus.file("guild-chronicle.jsonl"),
          ChronicleJson.standard().toText(everyKind()));

  /** One event of every kind there is, so that a new one is in some file too. */
  private static Chronicle everyKind() {
    Examples examples =
        Examples.of(
            ImmutableMap.of(
                EntryId.class, ImmutableList.of(EntryId.of("e1")),
                Event.class, ImmutableList.of(new UnitClosed(UnitId.of("village"))),
                UnitId.class, ImmutableList.of(UnitId.of("school"), UnitId.of("village")),
                Key.class, ImmutableList.of(UnitId.of("school")),
                Organization.class, ImmutableList.of(Organization.builder().unit("school").build()),
                Masses.class, ImmutableList.of(Masses.builder().build())));
    ChronicleBuilder chronicle = Chronicle.builder();
    EventKinds.standard()
        .kinds()
        .values()
        .forEach(kind -> chronicle.add(examples.of(kind, one -> true), Notes.day(0)));
    return chronicle.build();
  }

  /** What the file is called in problems. */
  static final String SOURCE = "the-file";

  private static final DiagnosisJson DIAGNOSES = DiagnosisJson.standard();
  private static final Instant LATE = Instant.parse("2026-01-01T00:00:00Z");
  private static final int LONGEST_QUOTE = 1024;

  private FuzzReadings() {}

  /** Something that writes to a stream. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] bytes(Writing writing) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writing.to(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A diagnosis of a chronicle of the corpus. */
  static Diagnosis diagnosis(String file) {
    try {
      byte[] bytes = Corpus.file(file).getBytes(UTF_8);
      Chronicle chronicle =
          ChronicleJson.standard()
              .read(new ByteArrayInputStream(bytes), file)
              .orElseThrow()
              .chronicle();
      return Diagnosis.of(METHOD, chronicle, LATE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever could not be used is told with its place, and not at any length. */
  static void tellsWhere(Checked<?> read, String place) {
    if (read instanceof Checked.Faulty<?> faulty) {
      assertThat(faulty.problems()).isNotEmpty().allSatisfy(one -> tellsWhere(one, place));
    }
  }

  static void tellsWhere(Problem problem, String place) {
    assertThat(problem.where()).startsWith(place);
    assertThat(problem.where().length()).isLessThan(LONGEST_QUOTE);
    assertThat(problem.found().length()).isLessThan(LONGEST_QUOTE);
    assertThat(problem.expected().length()).isLessThan(LONGEST_QUOTE);
    assertThat(problem.toString().codePoints()).noneMatch(Character::isISOControl);
  }

  /** A diagnosis prints, is written and read again, and its findings are known from then on. */
  static void goesOn(Diagnosis diagnosis) {
    assertThat(diagnosis.toString()).isNotBlank();
    byte[] written = bytes(out -> DIAGNOSES.write(diagnosis, out));
    try {
      assertThat(DIAGNOSES.read(new ByteArrayInputStream(written), SOURCE, METHOD).orElseThrow())
          .isEqualTo(diagnosis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    KnownFindings known = KnownFindings.of(diagnosis);
    assertThat(KnownFindings.ofText(known.toText()).orElseThrow()).isEqualTo(known);
    assertThat(known.in(diagnosis).hasNew()).isFalse();
  }
}
