package org.leadershipmethod.examples.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Recording;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.OrganizationJson;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** The command that tells who was where, on files. */
class WhoCommandTest {

  private static final UnitId SCHOOL = UnitId.of("school");
  private static final Post CHARGE = Post.inCharge(SCHOOL);
  private static final Organization COUNTY =
      Organization.builder().unit("school").inCharge("ada").members("dan").build();

  @TempDir private Path folder;

  private static LocalDate march(int day) {
    return LocalDate.of(2030, 3, day);
  }

  @BeforeEach
  void write() throws IOException {
    Chronicle record = Chronicle.empty();
    record = noted(record, new Departed(PersonId.of("ada"), CHARGE), When.on(march(10)), 11);
    When spring = When.during(march(12), march(20));
    record = noted(record, new Appointed(PersonId.of("ben"), CHARGE), spring, 25);
    SeatTaken seat = new SeatTaken(GroupId.of(SCHOOL), PersonId.of("eve"), SeatOrigin.ELECTED);
    record = noted(record, seat, When.on(march(15)), 26);
    Post mill = Post.inCharge(UnitId.of("mill"));
    record = noted(record, new Appointed(PersonId.of("ben"), mill), When.on(march(16)), 27);
    ChronicleJson.standard().write(record, folder.resolve("chronicle.jsonl"));
    OrganizationJson.standard().write(COUNTY, folder.resolve("organization.json"));
  }

  private static Chronicle noted(Chronicle record, Event event, When when, int recorded) {
    Instant at = When.on(march(recorded)).earliest();
    return record.append(record.next(Optional.empty(), event, when, Recording.at(at)));
  }

  private Run run(String... more) {
    List<String> args = new ArrayList<>(List.of("who", folder.toString(), "--unit", "school"));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  @Test
  void whoWasThereOnADayAndWhoLedWhen() {
    Run run = run("--on", "2030-03-15");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.words())
        .containsSubsequence(
            "On 2030-03-15:",
            "ben in charge of 'school' perhaps",
            "eve in the leading group of 'school' yes",
            "dan member of 'school' yes",
            "From when to when:",
            "ada in charge of 'school' the outset 2030-03-10 sure",
            "ben in charge of 'school' 2030-03-12..2030-03-20 open sure",
            "eve in the leading group of 'school' 2030-03-15 open sure");
    assertThat(run("--on", "2030-03-09").words())
        .containsSubsequence("ada in charge of 'school' yes", "From when");
    assertThat(run("--on", "2030-03-15", "--everybody").words())
        .containsSubsequence("From when", "dan member of 'school' the outset open sure");
  }

  @Test
  void asItWasKnownOnADayWhatCameLaterIsNotRead() {
    assertThat(run("--on", "2030-03-30", "--known", "2030-03-24").words())
        .contains("dan member")
        .doesNotContain("ben", "eve");
    assertThat(run("--on", "2030-03-30", "--known", "2030-03-10").words())
        .contains("ada in charge of 'school' yes");
  }

  @Test
  void whoLedWhenComesAsATableAndAsAChart() {
    assertThat(run("--csv").out())
        .isEqualTo(
            """
            unit,person,position,from,from at the latest,to at the earliest,to,known
            school,ada,in charge of 'school',,,2030-03-10,2030-03-10,sure
            school,ben,in charge of 'school',2030-03-12,2030-03-20,,,sure
            school,eve,in the leading group of 'school',2030-03-15,2030-03-15,,,sure
            """);
    assertThat(run("--mermaid", "--on", "2030-03-31").out())
        .startsWith("gantt\n")
        .contains("    ben, perhaps :done, 2030-03-12, 2030-03-20\n");
    assertThat(run("--mermaid", "--csv").status()).isEqualTo(2);
  }

  @Test
  void anEntryThatDoesNotFitIsToldWithItsUnit() throws IOException {
    Chronicle record =
        Chronicle.empty().append(new Departed(PersonId.of("dan"), CHARGE), When.on(march(1)));
    ChronicleJson.standard().write(record, folder.resolve("chronicle.jsonl"));
    assertThat(run().words())
        .contains("does not fit: e1 (2030-03-01): departure as in charge of 'school': found 'dan'");
  }

  @Test
  void whatCannotBeUsedIsRefusedWithWhatWasExpected() throws IOException {
    Run unit = Run.of("who", folder.toString(), "--unit", "shcool");
    assertThat(unit.status()).isEqualTo(2);
    assertThat(unit.out()).isEmpty();
    assertThat(unit.err()).contains("--unit: found 'shcool', expected one of school");
    Run file = Run.of("who", folder.resolve("none").toString(), "--unit", "school");
    assertThat(file.status()).isEqualTo(2);
    assertThat(file.err()).contains("no such file, expected a chronicle as lines of JSON");
    assertThat(run("--on", "2030-13-01").err()).contains("expected a day such as 2025-01-31");
    assertThat(run("--unit", " ").status()).isEqualTo(2);
    Files.writeString(folder.resolve("organization.json"), "{");
    assertThat(run().status()).isEqualTo(2);
    assertThat(run().err()).contains("organization.json");
  }

  @Test
  void aFileThatWasCutIsReadUpToThereAndThatIsStatusThree() throws IOException {
    Path file = folder.resolve("chronicle.jsonl");
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() - 9));
    Run run = run();
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("chronicle.jsonl: was ");
  }

  @Test
  void anEntryOfAnUnknownKindIsNotPassedOverInSilence() throws IOException {
    Path file = folder.resolve("chronicle.jsonl");
    Files.writeString(file, Files.readString(file).replace("\"departed\"", "\"walked-out\""));
    Run run = run("--on", "2030-03-15");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("the answer leaves out what they say: walked-out");
  }
}
