package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.Task;

/** A chronicle in a file: what was appended is there, and nobody overwrites anybody. */
class ChronicleFileTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
  private static final Organization COUNTY =
      Organization.builder()
          .unit("county")
          .inCharge("secretary")
          .department(PROPAGANDA, "county-propagandist")
          .unit("school")
          .under("county")
          .inCharge("principal")
          .department(PROPAGANDA, "teacher-of-letters")
          .build();

  @TempDir Path folder;

  private Path saved(Practice practice) throws IOException {
    Path file = folder.resolve("practice.jsonl");
    Saving.JSON.write(practice.chronicle(), file);
    return file;
  }

  private static Taken<?> relay(Practice practice, String task) {
    return practice
        .take(
            Relay.of(Task.of(task, task, PROPAGANDA)).from("county", PROPAGANDA).to("school"), DAY)
        .orElseThrow();
  }

  private static Chronicle read(Path file) throws IOException {
    SavedChronicle saved = Saving.JSON.read(file).orElseThrow();
    assertThat(saved.cut()).isEmpty();
    return saved.chronicle();
  }

  @Test
  void whatIsAppendedIsThereAfterARestart() throws IOException {
    Practice practice = Practice.begin(COUNTY, METHOD);
    Path file = saved(practice);
    Taken<?> taken = relay(practice, "literacy");
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      assertThat(open.version()).isEqualTo(1);
      assertThat(open.append(taken.entries()).orElseThrow()).isEqualTo(2);
      assertThat(open.version()).isEqualTo(2);
      assertThat(read(file)).isEqualTo(taken.practice().chronicle());
    }
    Practice resumed = Practice.resume(read(file), METHOD);
    assertThat(resumed.version()).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(Saving.text(taken.practice().chronicle()));
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    saved(Practice.begin(COUNTY, METHOD));
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("practice.jsonl"));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whoeverIsSlowerIsToldSo() throws IOException {
    Practice practice = Practice.begin(COUNTY, METHOD);
    Path file = saved(practice);
    Taken<?> one = relay(practice, "literacy");
    Taken<?> other = relay(practice, "harvest");
    try (ChronicleFile first = Saving.JSON.open(file).orElseThrow();
        ChronicleFile second = Saving.JSON.open(file).orElseThrow()) {
      first.append(one.entries()).orElseThrow();
      Checked<Long> late = second.append(other.entries());
      assertThat(late.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.where()).isEqualTo(file.toString());
                assertThat(problem.found()).isEqualTo("2 entries");
                assertThat(problem.expected()).startsWith("1 before entry e2");
              });
      assertThat(read(file)).isEqualTo(one.practice().chronicle());
      Practice newer = Practice.resume(read(file), METHOD);
      assertThat(second.append(relay(newer, "harvest").entries()).orElseThrow()).isEqualTo(3);
    }
    assertThat(read(file).size()).isEqualTo(3);
  }

  @Test
  void whatHappenedEarlierIsAppendedLate() throws IOException {
    Practice practice = relay(Practice.begin(COUNTY, METHOD), "literacy").practice();
    Path file = saved(practice);
    Entry early =
        new Entry(EntryLine.atPosition(2), When.OUTSET, 2, practice.chronicle().get(1).event());
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      assertThat(open.append(List.of(early)).orElseThrow()).isEqualTo(3);
    }
    assertThat(read(file)).isEqualTo(practice.chronicle().append(early));
    assertThat(read(file).entries()).extracting(Entry::position).containsExactly(0L, 2L, 1L);
  }

  @Test
  void ofSeveralAllAreAppendedOrNone() throws IOException {
    Practice practice = Practice.begin(COUNTY, METHOD);
    Path file = saved(practice);
    Taken<?> taken = relay(practice, "literacy");
    Entry fits = taken.entries().get(0);
    Entry gap = new Entry(EntryLine.atPosition(5), fits.when(), 5, fits.event());
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      assertThat(open.append(List.of(fits, gap)).problems()).hasSize(1);
      assertThat(read(file)).isEqualTo(practice.chronicle());
      assertThat(open.append(List.of(fits)).orElseThrow()).isEqualTo(2);
    }
  }

  @Test
  void aCutFileIsOpenedOnlyToRepairIt() throws IOException {
    Practice practice = relay(Practice.begin(COUNTY, METHOD), "literacy").practice();
    Path file = saved(practice);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, "{\"id\":\"e3\",\"wh".getBytes(), StandardOpenOption.APPEND);
    assertThat(Saving.JSON.open(file).problems())
        .singleElement()
        .asString()
        .contains("cut after line 3, entry e2: 14 bytes");
    try (ChronicleFile open = Saving.JSON.openRepaired(file).orElseThrow()) {
      assertThat(open.repaired()).map(ChronicleLine.Cut::line).contains(4L);
      assertThat(Files.readAllBytes(file)).isEqualTo(whole);
      open.append(relay(practice, "harvest").entries()).orElseThrow();
    }
    assertThat(read(file).size()).isEqualTo(3);
  }

  @Test
  void aMissingLineFeedIsPutThere() throws IOException {
    Practice practice = Practice.begin(COUNTY, METHOD);
    Path file = saved(practice);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));
    Taken<?> taken = relay(practice, "literacy");
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      open.append(List.of()).orElseThrow();
      open.append(taken.entries()).orElseThrow();
    }
    assertThat(read(file)).isEqualTo(taken.practice().chronicle());
  }

  @Test
  void aBrokenFileIsNotOpened() throws IOException {
    Path file = saved(Practice.begin(COUNTY, METHOD));
    Files.writeString(file, "{\"id\":\"e2\",\"when\":\"soon\"}\n", StandardOpenOption.APPEND);
    assertThat(Saving.JSON.openRepaired(file).problems())
        .singleElement()
        .asString()
        .startsWith(file + ", line 3, column 19: found the text 'soon' at when, expected a day");
    assertThatThrownBy(() -> Saving.JSON.open(folder.resolve("none")))
        .isInstanceOf(java.nio.file.NoSuchFileException.class);
  }

  @Test
  void nothingIsWrittenToAFileThatWasReplaced() throws IOException {
    Practice practice = Practice.begin(COUNTY, METHOD);
    Path file = saved(practice);
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      saved(practice);
      assertThatThrownBy(() -> open.append(relay(practice, "literacy").entries()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("Another file");
      Files.delete(file);
      assertThatThrownBy(() -> open.append(List.of()))
          .isInstanceOf(IOException.class)
          .hasMessage(file + " is there no more; it has to be opened anew");
    }
  }

  @Test
  void nothingIsWrittenAfterItWasClosed() throws IOException {
    Path file = saved(Practice.begin(COUNTY, METHOD));
    ChronicleFile open = Saving.JSON.open(file).orElseThrow();
    open.close();
    open.close();
    assertThatThrownBy(() -> open.append(List.of()))
        .hasMessage(file + " was closed; it has to be opened anew");
  }
}
