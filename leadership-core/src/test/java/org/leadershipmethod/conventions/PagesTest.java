package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import com.google.common.io.CountingOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Family;

/** What the README and the other pages say of the library, its build and each other is true. */
class PagesTest {
  private static final Page README = Page.readme();

  @Test
  void theReadmeIsReadAtOneSitting() {
    assertThat(README.text().lines().count()).isLessThanOrEqualTo(120);
  }

  @Test
  void thereAreOtherPagesAndEachSaysFirstWhatItIsFor() {
    assertThat(Page.docs())
        .isNotEmpty()
        .allSatisfy(
            page -> assertThat(page.text()).matches("(?s)# [^\n]+\n\nThis page [^.]+\\.\n.*"));
  }

  @Test
  void everyLinkLeadsToAFileAndAHeadingThatAreThere() {
    assertThat(Page.all()).flatMap(Page::deadLinks).isEmpty();
  }

  @Test
  void everyPageIsFoundFromAnotherOne() {
    ImmutableSet<Path> found =
        Page.all().stream().flatMap(page -> page.linked().stream()).collect(toImmutableSet());
    assertThat(found).containsAll(Page.docs().stream().map(Page::path).toList());
  }

  @Test
  void aDeadLinkIsTold() {
    Page page =
        new Page(
            Path.of("..", "leadership-core", "docs", "sample.md"),
            """
            # One, two
            [file](nowhere.md), [heading](start.md#nowhere), [here](#one-two), [not here](#three)
            ```text
            [no link](nowhere-either.md)
            ```
            [there](start.md#an-empty-folder) [web](https://example.org/x#y)
            """);
    assertThat(page.deadLinks())
        .extracting(told -> told.replaceFirst(".* leads to ", ""))
        .containsExactly(
            "nowhere.md, which is not there.",
            "start.md#nowhere, which is not there.",
            "#three, which is not there.");
  }

  @Test
  void whatToDependOnHasTheVersionOfThisBuild() throws IOException {
    Pattern version = Pattern.compile("<version>([^<]+)</version>");
    Matcher build = version.matcher(Files.readString(Path.of("pom.xml")));
    assertThat(build.find()).isTrue();
    Pattern dependency =
        Pattern.compile("<artifactId>leadership-core</artifactId>\\s*" + version.pattern());
    assertThat(
            Page.all().stream()
                .flatMap(page -> dependency.matcher(page.text()).results())
                .map(found -> found.group(1)))
        .isNotEmpty()
        .containsOnly(build.group(1));
  }

  @Test
  void everyFamilyHasItsRow() {
    List<String> families =
        BuiltFiles.mainClasses().stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Family.class))
            .filter(field -> field.getModifiers().toString().contains("PUBLIC"))
            .map(field -> field.getOwner().getPackageName().replaceFirst(".*\\.", ""))
            .toList();
    assertThat(families).isNotEmpty();
    assertThat(rows(README)).containsExactlyInAnyOrderElementsOf(families);
  }

  /** The families that have a row in the table. */
  private static List<String> rows(Page page) {
    return Pattern.compile("^\\| `(\\w+)` \\| `[MR]\\d", Pattern.MULTILINE)
        .matcher(page.text())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void allClausesAreCounted() {
    assertThat(README.text()).contains(" " + Clause.values().length + " clauses");
  }

  @Test
  void theFloorsNameEveryPackage() throws IOException {
    String floors = Files.readString(Path.of("docs", "floors.md"));
    try (Stream<Path> packages =
        Files.list(BuiltFiles.mainSources().resolve("org/leadershipmethod"))) {
      assertThat(packages.map(folder -> folder.getFileName().toString()))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(floors).containsPattern("\\b" + name + "\\b"));
    }
  }

  @Test
  void theLibraryAndWhatItNeedsWeighWhatIsSaid() throws IOException {
    Matcher said =
        Pattern.compile("jar has less than (\\d+) MB.* less than (\\d+) MB together")
            .matcher(README.text());
    assertThat(said.find()).isTrue();
    assertThat(compressed(NeededLibraries.itself())).isLessThan(megabytes(said, 1));
    long needed = 0;
    for (Path jar : NeededLibraries.withJson()) {
      needed += Files.size(jar);
    }
    assertThat(needed).isLessThan(megabytes(said, 2));
  }

  private static long megabytes(MatchResult said, int group) {
    return Long.parseLong(said.group(group)) * 1_000_000;
  }

  /** How much a folder has as a jar, but for the names in it. */
  private static long compressed(Path folder) throws IOException {
    CountingOutputStream counted = new CountingOutputStream(ByteStreams.nullOutputStream());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).collect(toImmutableList())) {
        DeflaterOutputStream one = new DeflaterOutputStream(counted);
        Files.copy(file, one);
        one.finish();
      }
    }
    return counted.getCount();
  }

  @Test
  void theLicenceIsTheStandardTextAsItIsInTheJar() throws IOException {
    byte[] text = Files.readAllBytes(Path.of("LICENSE"));
    assertThat(Hashing.sha256().hashBytes(text))
        .hasToString("cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30");
    assertThat(Path.of("target", "classes", "LICENSE")).hasBinaryContent(text);
  }
}
