package org.leadershipmethod.examples.diagnose;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.json.ChronicleInTime;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.ChronicleLine;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Examination;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.plan.PlanEvent;
import org.leadershipmethod.relay.RelayEvent;
import org.leadershipmethod.rule.Situation;

/**
 * A chronicle as it was examined, line by line.
 *
 * @param entries how many entries there were until the moment that was asked about
 * @param late how many entries of the file stand there after others that happened later
 * @param organization how the organization stood then
 * @param situation how things stood then
 * @param diagnosis what was found
 * @param missing what of the record was not read, and why
 * @param later what came after the moment, if anything did
 */
record ChronicleExamined(
    long entries,
    int late,
    Organization organization,
    Situation situation,
    Diagnosis diagnosis,
    ImmutableList<Notice> missing,
    Optional<Notice> later) {

  /** Beyond this a file is of another kind, and more lines would tell nothing new. */
  private static final int MOST_PROBLEMS = 1000;

  /** So many entries are looked at that may have happened by the moment that was asked about. */
  private static final int MOST_BEGUN = 1000;

  /**
   * What to read, and how.
   *
   * @param file the chronicle
   * @param organization the organization at the outset, where the chronicle does not begin with it
   * @param zone whose days they are
   * @param asOf until when
   * @param skipsBroken whether lines that cannot be used are left out, and told, and no reason to
   *     stop
   */
  record Request(
      Path file,
      Optional<Organization> organization,
      ZoneId zone,
      Instant asOf,
      boolean skipsBroken) {}

  /**
   * What of the record was not read. What is later belongs to it where nobody asked for a moment: a
   * day that is still to come is then rather a slip.
   *
   * @param momentWasAskedFor whether somebody asked for this moment
   */
  ImmutableList<Notice> unread(boolean momentWasAskedFor) {
    return momentWasAskedFor ? missing : both();
  }

  /**
   * What a reader has to know besides.
   *
   * @param momentWasAskedFor whether somebody asked for this moment
   */
  ImmutableList<Notice> notices(boolean momentWasAskedFor) {
    return momentWasAskedFor ? ImmutableList.copyOf(later.stream().toList()) : ImmutableList.of();
  }

  private ImmutableList<Notice> both() {
    return Stream.concat(missing.stream(), later.stream()).collect(toImmutableList());
  }

  /**
   * The day at whose end the record was looked at.
   *
   * @param zone whose day it is
   */
  String day(ZoneId zone) {
    return Later.day(diagnosis.asOf(), zone);
  }

  /** Reads and examines a chronicle, or tells what is wrong with it. */
  static Checked<ChronicleExamined> of(Request request, LeadershipMethod method) {
    String name = request.file().toString();
    if (!Files.isRegularFile(request.file())) {
      String found = Files.exists(request.file()) ? "no file" : "no such file";
      return faulty(name, found, "a chronicle as lines of JSON");
    }
    try {
      return ChronicleJson.standard()
          .in(request.zone())
          .inTime(MoreFiles.asByteSource(request.file()), name)
          .fold(lines -> read(lines, request, method), Checked.Faulty::new);
    } catch (IOException | UncheckedIOException e) {
      return faulty(name, "a file that cannot be read", "a chronicle as lines of JSON");
    }
  }

  private static Checked<ChronicleExamined> read(
      ChronicleInTime lines, Request request, LeadershipMethod method) {
    try (lines) {
      return new Reading(request, method, lines).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Checked<T> faulty(String where, String found, String expected) {
    return new Checked.Faulty<>(ImmutableList.of(new Problem(where, found, expected)));
  }

  /** One reading of a chronicle: how far it has come, and what was wrong so far. */
  private static final class Reading {

    private final Request request;
    private final ChronicleInTime lines;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final Missing missing;
    private final Later later = new Later();
    private final List<Entry> begun = new ArrayList<>();
    private Examination examination;
    private boolean organized;
    private long entries;
    private String last = "the header";
    private long lastLine;
    private int late;

    Reading(Request request, LeadershipMethod method, ChronicleInTime lines) {
      this.request = request;
      this.lines = lines;
      this.name = request.file().toString();
      this.missing = new Missing(name);
      this.examination = Examination.begin(method, lines.coverage());
    }

    Checked<ChronicleExamined> read() {
      request
          .organization()
          .map(OrganizationRecorded::new)
          .map(event -> new Entry(EntryId.of("organization"), When.OUTSET, 0, event))
          .ifPresent(entry -> examination = examination.after(entry, one -> List.of()));
      late = lines.late();
      while (lines.hasNext() && problems.size() < MOST_PROBLEMS) {
        read(lines.next());
      }
      if (lines.hasNext()) {
        problems.add(0, new Problem(name, "so many problems that no more was read", "a chronicle"));
      }
      return Checked.of(problems, this::examined);
    }

    private void read(ChronicleLine line) {
      if (line instanceof ChronicleLine.Written written) {
        missing.read(written.line());
        examine(written);
      } else if (line instanceof ChronicleLine.Broken broken && !request.skipsBroken()) {
        problems.addAll(broken.problems());
      } else if (line instanceof ChronicleLine.Broken broken) {
        missing.broken(broken, last);
      } else if (line instanceof ChronicleLine.Cut cut) {
        missing.cut(cut, last);
      }
    }

    private void examine(ChronicleLine.Written written) {
      Entry entry = written.entry();
      if (entry.when().latest().isAfter(request.asOf())) {
        leave(written);
        return;
      }
      checkOrganized(entry.event(), name + ", line " + written.line());
      entries++;
      if (written.line() > lastLine) {
        lastLine = written.line();
        last = entry.id().value();
      }
      examination = examination.after(entry, lines::overlapping);
    }

    private void leave(ChronicleLine.Written written) {
      later.add(written);
      if (begun.size() < MOST_BEGUN
          && !written.entry().when().over().earliest().isAfter(request.asOf())) {
        begun.add(written.entry());
      }
    }

    /** Told once: what happens in units needs the units; what happens in a society does not. */
    private void checkOrganized(Event event, String where) {
      boolean needsUnits =
          event instanceof OrganizationEvent
              || event instanceof RelayEvent
              || event instanceof PlanEvent;
      if (organized || !needsUnits) {
        return;
      }
      organized = true;
      if (event instanceof OrganizationRecorded recorded) {
        request
            .organization()
            .filter(given -> !given.equals(recorded.organization()))
            .ifPresent(given -> overruled(where));
      } else if (request.organization().isEmpty()) {
        problems.add(
            new Problem(
                where,
                "an entry before any organization was recorded",
                "an organization-recorded entry first, or --organization FILE"));
      }
    }

    private void overruled(String where) {
      problems.add(
          new Problem(
              where,
              "an organization with which the chronicle begins, and another one in the file of"
                  + " --organization, which would count for nothing",
              "one of the two; leave out --organization where the chronicle is right"));
    }

    private ChronicleExamined examined() {
      if (entries == 0) {
        missing.nothing(later.isNone());
      }
      Diagnosis found = examination.diagnosis(request.asOf(), begun);
      found.unknownKinds().forEach(missing::unknown);
      return new ChronicleExamined(
          entries,
          late,
          examination.situation().organization(),
          examination.situation(),
          found.withNotExamined(missing.notExamined()),
          missing.notices(),
          later.notice(name, request.asOf(), request.zone()));
    }
  }
}
