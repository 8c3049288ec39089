package org.leadershipmethod.examples.diagnose;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.report.Count;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.ChronicleLine;
import org.leadershipmethod.json.ChronicleReader;
import org.leadershipmethod.json.UnknownEvent;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Examination;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.plan.PlanEvent;
import org.leadershipmethod.relay.RelayEvent;
import org.leadershipmethod.rule.NotExamined;

/**
 * A chronicle as it was examined, line by line.
 *
 * @param entries how many entries there were until the moment that was asked about
 * @param organization how the organization stood then
 * @param diagnosis what was found
 * @param notices what a reader has to know
 */
record ChronicleExamined(
    long entries, Organization organization, Diagnosis diagnosis, ImmutableList<Notice> notices) {

  /** Beyond this a file is of another kind, and more lines would tell nothing new. */
  private static final int MOST_PROBLEMS = 1000;

  /**
   * What to read, and how.
   *
   * @param file the chronicle
   * @param organization the organization at the outset, where the chronicle does not begin with it
   * @param asOf until when; else until the end
   * @param skipsBroken whether lines that cannot be used are left out, and told, and no reason to
   *     stop
   */
  record Request(
      Path file,
      Optional<Organization> organization,
      Optional<Instant> asOf,
      boolean skipsBroken) {}

  /** Reads and examines a chronicle, or tells what is wrong with it. */
  static Checked<ChronicleExamined> of(Request request, LeadershipMethod method) {
    String name = request.file().toString();
    if (!Files.isRegularFile(request.file())) {
      String found = Files.exists(request.file()) ? "no file" : "no such file";
      return faulty(name, found, "a chronicle as lines of JSON");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(request.file()))) {
      return ChronicleJson.standard()
          .reader(in, name)
          .fold(
              reader -> new Reading(request, method, reader.coverage()).read(reader),
              Checked.Faulty::new);
    } catch (IOException | UncheckedIOException e) {
      return faulty(name, "a file that cannot be read", "a chronicle as lines of JSON");
    }
  }

  private static <T> Checked<T> faulty(String where, String found, String expected) {
    return new Checked.Faulty<>(ImmutableList.of(new Problem(where, found, expected)));
  }

  /** One reading of a chronicle: how far it has come, and what was wrong so far. */
  private static final class Reading {

    private final Request request;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    private final TreeMap<String, Integer> unknownKinds = new TreeMap<>();
    private Examination examination;
    private final List<NotExamined> leftOut = new ArrayList<>();
    private boolean organized;
    private long entries;
    private String last = "";

    Reading(Request request, LeadershipMethod method, Coverage coverage) {
      this.request = request;
      this.name = request.file().toString();
      this.examination = Examination.begin(method, coverage);
      this.organized = request.organization().isPresent();
    }

    Checked<ChronicleExamined> read(ChronicleReader reader) {
      request
          .organization()
          .map(OrganizationRecorded::new)
          .map(event -> new Entry(EntryId.of("organization"), When.OUTSET, 0, event))
          .ifPresent(entry -> examination = examination.after(entry));
      while (reader.hasNext() && problems.size() < MOST_PROBLEMS) {
        read(reader.next());
      }
      return Checked.of(problems, this::examined);
    }

    private void read(ChronicleLine line) {
      if (line instanceof ChronicleLine.Written written) {
        examine(written);
      } else if (line instanceof ChronicleLine.Broken broken && !request.skipsBroken()) {
        problems.addAll(broken.problems());
      } else if (line instanceof ChronicleLine.Broken broken) {
        broken.problems().forEach(one -> leftOut(name, "left out: " + one));
      } else if (line instanceof ChronicleLine.Cut cut) {
        leftOut(name, cut.toString());
      }
    }

    /** What is not there to be examined is told beside the result, and is part of it. */
    private void leftOut(String where, String said) {
      notice(where, said);
      EntryId expected = EntryId.of("after " + (entries == 0 ? "the header" : last));
      leftOut.add(NotExamined.of(expected, said));
    }

    /** Told once: what happens in units needs the units; what happens in a society does not. */
    private void checkOrganized(Event event, long line) {
      boolean needsUnits =
          event instanceof OrganizationEvent
              || event instanceof RelayEvent
              || event instanceof PlanEvent;
      if (!organized && needsUnits && !(event instanceof OrganizationRecorded)) {
        problems.add(
            new Problem(
                name + ", line " + line,
                "an entry before any organization was recorded",
                "an organization-recorded entry first, or --organization FILE"));
      }
      organized |= needsUnits;
    }

    private void examine(ChronicleLine.Written written) {
      Entry entry = written.entry();
      if (request.asOf().filter(moment -> entry.when().latest().isAfter(moment)).isPresent()) {
        return;
      }
      checkOrganized(entry.event(), written.line());
      if (entry.event() instanceof UnknownEvent unknown) {
        unknownKinds.merge(unknown.kind(), 1, Integer::sum);
      }
      entries++;
      last = entry.id().value();
      examination = examination.after(entry);
    }

    private ChronicleExamined examined() {
      unknownKinds.forEach(
          (kind, count) ->
              notice(
                  name,
                  Count.ofMany(count, "entry", "entries")
                      + " of a kind that no rule knows: "
                      + kind));
      Instant end = examination.situation().moment();
      Instant moment = request.asOf().orElse(end.equals(Instant.MIN) ? Instant.EPOCH : end);
      return new ChronicleExamined(
          entries,
          examination.situation().organization(),
          withLeftOut(examination.diagnosis(moment)),
          notices.build());
    }

    private Diagnosis withLeftOut(Diagnosis found) {
      return new Diagnosis(
          found.asOf(),
          found.coverage(),
          found.bounds(),
          found.findings(),
          ImmutableList.<NotExamined>builder().addAll(found.notExamined()).addAll(leftOut).build(),
          found.examined());
    }

    private void notice(String where, String said) {
      notices.add(new Notice(where, said));
    }
  }
}
