package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.examples.files.CsvRow;
import org.leadershipmethod.person.PersonId;

/**
 * The files of the proposals of a real community, each read as YAML, against the table that was
 * made of them.
 */
class SampleProposalFilesTest {

  private static ImmutableMap<String, ProposalFile> files;
  private static ImmutableList<CsvRow> rows;

  @BeforeAll
  static void readSample() throws IOException {
    ImmutableMap<String, ImmutableSet<PersonId>> aliases =
        ProposalFile.aliases(Sample.text("OWNERS_ALIASES-enhancements.yaml"));
    try (Stream<Path> all = Files.walk(Sample.folder().resolve("keps"))) {
      files =
          all.filter(file -> file.endsWith("kep.yaml"))
              .map(file -> Sample.folder().relativize(file).toString())
              .collect(
                  toImmutableMap(
                      file -> file, file -> ProposalFile.read(Sample.text(file), aliases)));
    }
    rows = Sample.proposalRows();
  }

  @Test
  void everyFileIsReadAndHasItsRow() {
    assertThat(files).hasSize(206);
    assertThat(rows)
        .extracting(row -> row.text("path"))
        .containsExactlyInAnyOrderElementsOf(files.keySet());
  }

  @Test
  void plainTextsAgree() {
    assertThat(differing("kep", file -> file.text("kep-number"))).isEmpty();
    assertThat(differing("owning_sig", file -> file.text("owning-sig"))).isEmpty();
    assertThat(differing("status", file -> file.text("status"))).isEmpty();
    assertThat(differing("stage", file -> file.text("stage"))).isEmpty();
    assertThat(differing("created", file -> file.day("creation-date"))).isEmpty();
  }

  @Test
  void milestonesAgree() {
    assertThat(differing("latest_milestone", ProposalFile::latestMilestone)).isEmpty();
    for (String stage : new String[] {"alpha", "beta", "stable"}) {
      assertThat(differing(stage, file -> file.milestone(stage))).isEmpty();
    }
  }

  @Test
  void peopleAndGroupsAgree() {
    assertThat(differingSets("approvers", file -> texts(file.people("approvers")))).isEmpty();
    assertThat(differingSets("authors", file -> texts(file.people("authors")))).isEmpty();
    assertThat(differingSets("participating_sigs", file -> file.list("participating-sigs")))
        .isEmpty();
  }

  /**
   * Of two files the table reads the reviewers otherwise than it is described: it leaves out a
   * handle between typographic quotes, and shortens the name of a team to what stands before its
   * slash.
   */
  @Test
  void reviewersAgreeExceptWhereTheTableDropsOrShortensWhatItCannotRead() {
    assertThat(differingSets("reviewers", file -> texts(file.people("reviewers"))))
        .containsExactlyInAnyOrder(
            "keps/sig-api-machinery/2333-legacyflags-kflag/kep.yaml",
            "keps/sig-scheduling/986-resource-quota-scope-selectors/kep.yaml");
  }

  private static ImmutableList<String> differing(
      String column, Function<ProposalFile, String> read) {
    return rows.stream()
        .filter(row -> !row.text(column).equals(read.apply(file(row))))
        .map(row -> row.text("path"))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> differingSets(
      String column, Function<ProposalFile, ImmutableList<String>> read) {
    return rows.stream()
        .filter(row -> !ImmutableSet.copyOf(read.apply(file(row))).equals(words(row.text(column))))
        .map(row -> row.text("path"))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<String> words(String text) {
    return text.isEmpty() ? ImmutableSet.of() : ImmutableSet.copyOf(text.split(" +"));
  }

  private static ImmutableList<String> texts(ImmutableSet<PersonId> people) {
    return people.stream().map(PersonId::value).collect(ImmutableList.toImmutableList());
  }

  private static ProposalFile file(CsvRow row) {
    ProposalFile file = files.get(row.text("path"));
    assertThat(file).as(row.text("path")).isNotNull();
    return file;
  }
}
