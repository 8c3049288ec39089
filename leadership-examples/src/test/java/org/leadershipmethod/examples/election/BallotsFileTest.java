package org.leadershipmethod.examples.election;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.election.Choices;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.election.SingleChoice;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.PersonId;

/** Files of ballots as people and programs write them, and files that are none. */
class BallotsFileTest {

  private static final String RANK = "a rank such as 1 (the best) or 2, 'No opinion', or nothing";

  @TempDir private Path folder;

  private static Checked<Ballots> read(String text) {
    return BallotsFile.read(new SourceText("b.csv", text), ColumnChoice.NONE);
  }

  private static ImmutableList<Ranking> rankings(String text) {
    return read(text).orElseThrow().rankings();
  }

  private static ImmutableList<PersonId> people(String... ids) {
    return Stream.of(ids).map(PersonId::of).collect(ImmutableList.toImmutableList());
  }

  @Test
  void aRowIsABallot() {
    Ballots ballots =
        read("Ada,Ben,Cleo,Dan\n1,2,2,No opinion\n,,,\n20,7,no opinion,\n").orElseThrow();
    assertThat(ballots.candidates()).isEqualTo(people("Ada", "Ben", "Cleo", "Dan"));
    assertThat(ballots.rankings())
        .containsExactly(
            Ranking.of("Ada").then("Ben", "Cleo"), Ranking.BLANK, Ranking.of("Ben", "Ada"));
    assertThat(ballots.notices()).isEmpty();
  }

  @Test
  void otherWaysToWriteTheSame() {
    ImmutableList<Ranking> plain = ImmutableList.of(Ranking.of("Ada, C.", "Ben"));
    assertThat(rankings("\"Ada, C.\",Ben\n1,2")).isEqualTo(plain);
    assertThat(rankings("\"Ada, C.\",Ben\r\n1,2\r\n\r\n")).isEqualTo(plain);
    assertThat(rankings("\n \"Ada, C.\" , Ben \n\n \"1\" , 02 \n   \n")).isEqualTo(plain);
    assertThat(rankings("\"Ada, C.\",Ben\n1.0,2.0\n")).isEqualTo(plain);
    assertThat(rankings("Ben,\"Ada, C.\",,\n2,1,,\n")).isEqualTo(plain);
    assertThat(rankings("Ben,\"Ada, C.\",Dan\n2,1,\" NO OPINION \"")).isEqualTo(plain);
    assertThat(rankings("Ben,\"Ada, C.\",Dan\n2,1,no_opinion")).isEqualTo(plain);
  }

  @Test
  void aByteOrderMarkIsNoPartOfAName() throws IOException {
    Path file = Files.writeString(folder.resolve("b.csv"), "\uFEFFÄnne,Ben\n1,2\n");
    assertThat(BallotsFile.read(file, ColumnChoice.NONE).orElseThrow().rankings())
        .containsExactly(Ranking.of("Änne", "Ben"));
  }

  @Test
  void aColumnThatNumbersTheBallotsIsNoCandidate() {
    ImmutableList<Ranking> two = ImmutableList.of(Ranking.of("Ada", "Ben"), Ranking.of("Ada"));
    Ballots named = read("Ballot,Ada,Ben\n1,1,2\n2,1,\n").orElseThrow();
    assertThat(named.rankings()).isEqualTo(two);
    assertThat(named.candidates()).isEqualTo(people("Ada", "Ben"));
    assertThat(named.notices())
        .containsExactly(
            new Notice(
                "b.csv:1, column 1",
                "the column is called 'Ballot', numbers the ballots, and is no candidate"));
    assertThat(rankings(",Ada,Ben\nx0,1,2\nx1,1,\n")).isEqualTo(two);
  }

  @Test
  void everythingThatIsWrongIsToldWithItsPlace() {
    assertThat(read("Ada,Ben,Ada\n1,x,\n1,2\n\n0,-1,1.5\n1,2,3,4\n").problems())
        .containsExactly(
            new Problem(
                "b.csv:1, column 3",
                "'Ada' a second time",
                "each candidate once (column 1 has the same name)"),
            new Problem("b.csv:2, column 2 (Ben)", "'x'", RANK),
            new Problem(
                "b.csv:3, column 3",
                "2 cells in this row",
                "3 cells, as many as in the first row, with commas between"),
            new Problem("b.csv:5, column 1 (Ada)", "'0'", RANK),
            new Problem("b.csv:5, column 2 (Ben)", "'-1'", RANK),
            new Problem("b.csv:5, column 3 (Ada)", "'1.5'", RANK),
            new Problem(
                "b.csv:6, column 4",
                "4 cells in this row",
                "3 cells, as many as in the first row, with commas between"));
  }

  @Test
  void aFileWithoutNamesIsNone() {
    assertThat(read("").problems())
        .containsExactly(
            new Problem("b.csv:1", "nothing", "a row with the names of the candidates"));
    assertThat(read(" \n\r\n").problems()).isEqualTo(read("").problems());
    assertThat(read("2,1\n1,2\n").problems())
        .containsExactly(
            new Problem(
                "b.csv:1, column 1",
                "a row of ranks",
                "a first row with the names of the candidates"));
    assertThat(read("Ada,,Ben\n1,2,3\n").problems())
        .containsExactly(
            new Problem(
                "b.csv:1, column 2",
                "no name",
                "the name of a candidate, or --candidates with the names of all of them"));
  }

  @Test
  void aNameThatComesTwiceStopsEveryRow() {
    assertThat(read("Ada,Ada\n1,1\n1,2\n2,1\n").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "b.csv:1, column 2: found 'Ada' a second time, expected each candidate once (column 1"
                + " has the same name)");
  }

  @Test
  void semicolonsAndTabsAreReadAndTold() {
    Notice semicolons = new Notice("b.csv:1", "the cells are read with semicolons between them");
    Ballots quoted = read("Ada;\"Cem, dr\"\n2;1\n").orElseThrow();
    assertThat(quoted.candidates()).isEqualTo(people("Ada", "Cem, dr"));
    assertThat(quoted.rankings()).containsExactly(Ranking.of("Cem, dr", "Ada"));
    assertThat(quoted.notices()).containsExactly(semicolons);
    assertThat(read("Ada;Cem, dr;Ben\r\n2;1;3\r\n1,0;2,0;3,0\r\n").orElseThrow().rankings())
        .containsExactly(Ranking.of("Cem, dr", "Ada", "Ben"), Ranking.of("Ada", "Cem, dr", "Ben"));
    assertThat(read("Ada\tBen\n2\t\n").orElseThrow().rankings()).containsExactly(Ranking.of("Ada"));
    Ballots stated = read("sep=;\r\nAda;Ben\r\n2;1\r\n").orElseThrow();
    assertThat(stated.rankings()).containsExactly(Ranking.of("Ben", "Ada"));
    assertThat(stated.notices()).extracting(Notice::where).containsExactly("b.csv:2");
    assertThat(read("\"Ada; Ben\",Cleo\n1,2\n").orElseThrow().notices()).isEmpty();
  }

  @Test
  void aRowWithOtherSeparatorsIsTold() {
    assertThat(read("Ada,Ben\n1,2\n1;2\n").problems())
        .extracting(Problem::found)
        .containsExactly("1 cell in this row, '1;2'");
  }

  @Test
  void aBlankLineIsABlankBallotWhereThereIsOneColumn() {
    assertThat(rankings("Ada\n1\n\n1\n"))
        .containsExactly(Ranking.of("Ada"), Ranking.BLANK, Ranking.of("Ada"));
    assertThat(rankings("\nAda\n\n\n1"))
        .containsExactly(Ranking.BLANK, Ranking.BLANK, Ranking.of("Ada"));
    assertThat(rankings("Ada\n1\n\"\"\n")).containsExactly(Ranking.of("Ada"), Ranking.BLANK);
    Ballots end = read("Ada\n1\n\n \n").orElseThrow();
    assertThat(end.rankings()).containsExactly(Ranking.of("Ada"));
    assertThat(end.notices())
        .containsExactly(
            new Notice(
                "b.csv:3",
                "2 blank lines at the end counted as no ballot; 'No opinion' is how a blank ballot"
                    + " is written there"));
  }

  @Test
  void aBlankLineIsNoBallotWhereThereAreSeveralColumns() {
    Ballots ballots = read("Ada,Ben\n1,2\n\n,\n\n").orElseThrow();
    assertThat(ballots.rankings()).containsExactly(Ranking.of("Ada", "Ben"), Ranking.BLANK);
    assertThat(ballots.notices())
        .containsExactly(
            new Notice(
                "b.csv:3",
                "1 blank line between the ballots counted as no ballot; a blank ballot has its"
                    + " commas"));
  }

  @Test
  void namesThatLookTheSameAreTwoAndTold() {
    Ballots ballots = read("Zo\u00EB,Zoe\u0308,Al B,Al\u00A0B,al b\n1,2,3,4,5\n").orElseThrow();
    assertThat(ballots.candidates()).hasSize(5);
    assertThat(ballots.notices())
        .extracting(Notice::toString)
        .containsExactly(
            "b.csv:1, column 2: 'Zoe\u0308' looks like 'Zo\u00EB', and is counted as somebody else:"
                + " character 3 is U+0065 (latin small letter e), and U+00EB (latin small letter e"
                + " with diaeresis) there",
            "b.csv:1, column 4: 'Al\u00A0B' looks like 'Al B', and is counted as somebody else:"
                + " character 3 is U+00A0 (no-break space), and U+0020 (space) there",
            "b.csv:1, column 5: 'al b' looks like 'Al B', and is counted as somebody else:"
                + " character 1 is U+0061 (latin small letter a), and U+0041 (latin capital letter"
                + " a) there");
    assertThat(
            read("Ann,\u0410nn,Ann\u200B,O'Hara,O\u2019Hara\n1,2,3,4,5\n").orElseThrow().notices())
        .extracting(Notice::where)
        .containsExactly("b.csv:1, column 2", "b.csv:1, column 3", "b.csv:1, column 5");
    assertThat(read("Jose,Jos\u00E9,Anna,Ann\n1,2,3,4\n").orElseThrow().notices()).isEmpty();
  }

  @Test
  void brokenQuotesAreToldWithTheirLine() {
    assertThat(read("Ada,Ben\n1,2\n\"1\"x,2\n").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.where()).isEqualTo("b.csv:3");
              assertThat(problem.expected()).isEqualTo("rows as in RFC 4180");
            });
  }

  @Test
  void otherEncodingsAreToldAndNotGuessed() throws IOException {
    Path file = folder.resolve("b.csv");
    Files.write(file, "Ada,Änne\n1,2\n".getBytes(ISO_8859_1));
    assertThat(BallotsFile.read(file, ColumnChoice.NONE).problems())
        .containsExactly(new Problem(file + ":1", "bytes that are not UTF-8", "text in UTF-8"));
    assertThat(BallotsFile.read(folder.resolve("none.csv"), ColumnChoice.NONE).problems())
        .extracting(Problem::found)
        .containsExactly("no such file");
  }

  @Test
  void ranksAreReadAsChoices() {
    Ballots ballots = read("Ada,Ben,Cleo\n3,5,9\n1,1,\n,,\n").orElseThrow();
    assertThat(ballots.singleChoices())
        .containsExactly(SingleChoice.of("Ada"), SingleChoice.BLANK, SingleChoice.BLANK);
    assertThat(ballots.choices(1))
        .containsExactly(Choices.of("Ada"), Choices.of("Ada", "Ben"), Choices.BLANK);
    assertThat(ballots.choices(2))
        .containsExactly(Choices.of("Ada", "Ben"), Choices.of("Ada", "Ben"), Choices.BLANK);
    assertThat(ballots.withNoOpinionLast().rankings().get(1).ranks())
        .containsExactly(
            ImmutableSet.copyOf(people("Ada", "Ben")), ImmutableSet.copyOf(people("Cleo")));
  }
}
