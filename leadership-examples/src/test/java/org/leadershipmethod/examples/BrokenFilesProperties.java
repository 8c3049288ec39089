package org.leadershipmethod.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * Files in which something was overwritten, doubled or lost: they are read, or refused with the
 * place, and the program never fails itself.
 */
class BrokenFilesProperties {

  /** Bytes that mean something in YAML, JSON or tables, and some that mean nothing anywhere. */
  private static final byte[] BYTES = "{}[]:,-\"'#&*!|>\n \t0aZ\\\u0000".getBytes(UTF_8);

  private static final byte[] TEAMS =
      """
      Weather:
        ptl:
          name: Ada Cloud
          irc: ada
        deliverables:
          forecast:
            repos:
              - weather/forecast
      Bridges:
        leadership_type: distributed
        liaisons:
          release:
            - name: Ben Beam
              irc: ben
      """
          .getBytes(UTF_8);

  private static final byte[] YEARS =
      """
      snapshot,team,leadership_type,ptl_name,ptl_irc
      2019-01-01,weather,ptl,"Ada, C.",ada
      2018-01-01,weather,ptl,Ben Beam,ben
      """
          .getBytes(UTF_8);

  private static final byte[] ONE_PROPOSAL =
      """
      kep-number: 7
      owning-sig: sig-mill
      latest-milestone: "1.20"
      milestone:
        alpha: "v1.18"
        beta: 'v1.20' # provisional
        stable: TBD
      """
          .getBytes(UTF_8);

  private static final byte[] BALLOTS =
      """
      "Ada, C.",Ben,Zoë
      1,2,No opinion
      2,1,1
      ,3,2
      """
          .getBytes(UTF_8);

  private static Path folder;
  private static byte[] chronicle;

  /**
   * A change of a few bytes.
   *
   * @param place where it begins, as a part of the length
   * @param gone how many bytes are lost there
   * @param written what stands in their place
   */
  record Change(double place, int gone, byte[] written) {

    byte[] to(byte[] bytes) {
      int from = (int) (place * bytes.length);
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(bytes, 0, from);
      changed.writeBytes(written);
      int rest = Math.min(bytes.length, from + gone);
      changed.write(bytes, rest, bytes.length - rest);
      return changed.toByteArray();
    }
  }

  @BeforeContainer
  static void writeFiles() throws IOException {
    folder = Files.createTempDirectory("broken");
    Files.createDirectory(folder.resolve("keps"));
    Organization county =
        Organization.builder()
            .unit("county")
            .inCharge("secretary")
            .unit("school")
            .under("county")
            .inCharge("principal")
            .build();
    Task literacy = Task.of("literacy", "Literacy", EDUCATION);
    When day = When.on(LocalDate.of(2026, 3, 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ChronicleJson.standard()
        .write(
            Chronicle.builder()
                .add(new OrganizationRecorded(county), When.OUTSET)
                .add(
                    TaskRelayed.of(literacy, "county", "school", Delivery.of("school", "teacher")),
                    day)
                .build(),
            out);
    chronicle = out.toByteArray();
  }

  @AfterContainer
  static void removeFiles() throws IOException {
    for (String file :
        new String[] {
          "projects-2020-01-01.yaml", "ptl-2018.csv", "c.jsonl", "b.csv", "keps/kep.yaml", "keps"
        }) {
      Files.deleteIfExists(folder.resolve(file));
    }
    Files.delete(folder);
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void brokenTeamsAreReadOrRefused(@ForAll("changes") Change teams, @ForAll("changes") Change years)
      throws IOException {
    Files.write(folder.resolve("projects-2020-01-01.yaml"), teams.to(TEAMS));
    Files.write(folder.resolve("ptl-2018.csv"), years.to(YEARS));
    readOrRefused(Run.of("openstack", folder.toString()), ".yaml", ".csv");
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void aBrokenProposalIsReadOrRefused(@ForAll("changes") Change change) throws IOException {
    Files.write(folder.resolve("keps/kep.yaml"), change.to(ONE_PROPOSAL));
    readOrRefused(Run.of("rollout", folder.toString()), "kep.yaml");
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void aBrokenChronicleIsReadOrRefused(@ForAll("changes") Change change, @ForAll boolean skip)
      throws IOException {
    Path file = Files.write(folder.resolve("c.jsonl"), change.to(chronicle));
    Run run =
        skip
            ? Run.of("diagnose", "--chronicle", file.toString(), "--skip-broken")
            : Run.of("diagnose", "--chronicle", file.toString());
    readOrRefused(run, "c.jsonl");
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void brokenBallotsAreCountedOrRefused(@ForAll("changes") Change change) throws IOException {
    Path file = Files.write(folder.resolve("b.csv"), change.to(BALLOTS));
    Run run = Run.of("election", file.toString());
    Statistics.collect(run.status() == 2 ? "refused" : "counted");
    Statistics.coverage(
        of -> {
          of.check("refused").percentage(part -> part >= 10);
          of.check("counted").percentage(part -> part >= 10);
        });
    assertThat(run.status()).as(run.err()).isBetween(0, 2);
    if (run.status() == 2) {
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("so nothing was counted:").contains("b.csv");
    } else {
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("counted by schulze", "lected");
    }
  }

  private static void readOrRefused(Run run, String... files) {
    boolean isTold = run.status() == 2 || run.words().contains("Not everything was read:");
    Statistics.collect(isTold ? "told" : "read");
    Statistics.coverage(of -> of.check("told").percentage(part -> part >= 10));
    assertThat(run.status()).as(run.err()).isBetween(0, 3);
    assertThat(run.status() == 0 && isTold).as(run.out()).isFalse();
    if (run.status() == 2) {
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("so nothing was read:").containsAnyOf(files);
    } else {
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("open finding");
    }
  }

  @Provide
  Arbitrary<Change> changes() {
    Arbitrary<Byte> some = Arbitraries.integers().between(0, BYTES.length - 1).map(i -> BYTES[i]);
    Arbitrary<Byte> any = Arbitraries.bytes();
    Arbitrary<byte[]> written =
        Arbitraries.frequencyOf(Tuple.of(4, some), Tuple.of(1, any))
            .array(byte[].class)
            .ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 12), written)
        .as(Change::new)
        .withoutEdgeCases();
  }
}
