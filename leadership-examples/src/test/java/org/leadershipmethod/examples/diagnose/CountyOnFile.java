package org.leadershipmethod.examples.diagnose;

import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;

/** A county's chronicle in a file, made anew for each test, and the command on it. */
abstract class CountyOnFile {

  static final LeadershipMethod METHOD = DiagnoseCommand.METHOD;

  static final Organization COUNTY =
      Organization.builder()
          .unit("county")
          .inCharge("secretary")
          .unit("school")
          .under("county")
          .inCharge("principal")
          .department(EDUCATION, "teacher")
          .unit("mill")
          .under("county")
          .inCharge("miller")
          .build();

  static final Task LITERACY = Task.of("literacy", "Literacy", EDUCATION);
  static final Task FLOUR = Task.of("flour", "Flour", EDUCATION);

  @TempDir Path folder;

  Path file;

  @BeforeEach
  void writeChronicle() {
    file = folder.resolve("county.jsonl");
    write(
        Chronicle.builder()
            .add(new OrganizationRecorded(COUNTY), When.OUTSET)
            .add(
                EntryId.of("letter 1"),
                TaskRelayed.of(LITERACY, "county", "school", Delivery.of("school", "teacher")),
                day(1))
            .add(TaskRelayed.of(FLOUR, "county", "mill", Delivery.of("mill", "miller")), day(2))
            .build());
  }

  void write(Chronicle chronicle) {
    try {
      ChronicleJson.standard().write(chronicle, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static When day(int day) {
    return When.on(LocalDate.of(2026, 3, day));
  }

  Chronicle saved() {
    try {
      return ChronicleJson.standard().read(file).orElseThrow().chronicle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void append(Event event, int day) {
    write(saved().append(event, day(day)));
  }

  interface Edit {
    String of(String text);
  }

  void edit(Edit edit) {
    try {
      Files.writeString(file, edit.of(text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Run run(String... more) {
    List<String> args = new ArrayList<>(List.of("diagnose", "--chronicle", file.toString()));
    args.addAll(List.of(more));
    Clock clock = Clock.fixed(Instant.parse("2026-03-05T12:00:00Z"), ZoneOffset.UTC);
    return Run.at(clock, args.toArray(String[]::new));
  }
}
