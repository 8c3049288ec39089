package org.leadershipmethod.examples.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipmethod.examples.election.ColumnName.Sense;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.PersonId;

/** Nobody is elected whom nobody stood as, and no candidate is dropped in silence. */
class BallotColumnsTest {

  private static Checked<Ballots> read(String text) {
    return BallotsFile.read(new SourceText("b.csv", text), ColumnChoice.NONE);
  }

  /** A file in which a column comes before those of Ada and Ben. */
  private static Checked<Ballots> withColumn(String name, String one, String two, String three) {
    return read("%s,Ada,Ben\n%s,1,2\n%s,2,1\n%s,1,2\n".formatted(name, one, two, three));
  }

  private static ImmutableList<String> candidates(Checked<Ballots> ballots) {
    return ballots.orElseThrow().candidates().stream()
        .map(PersonId::value)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> found(Checked<Ballots> ballots) {
    return ballots.problems().stream().map(Problem::found).collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @CsvSource({
    "voter_id, BALLOT, true",
    "VoterID, BALLOT, true",
    "voterid, BALLOT, true",
    "Ballot No., BALLOT, true",
    "Voter #, BALLOT, true",
    "#, BALLOT, true",
    "E-Mail Address, BALLOT, true",
    "No, BALLOT, false",
    "Row, BALLOT, false",
    "precinct, NOTE, true",
    "PrecinctID, NOTE, true",
    "ballot style, NOTE, true",
    "Timestamp, NOTE, true",
    "Start time, NOTE, true",
    "Ward, NOTE, false",
    "Polling station, NOTE, false",
    "weight, WEIGHT, false",
    "Number of ballots, WEIGHT, true",
    "Employee No, BALLOT, true",
    "Wähler-Nr., BALLOT, true",
    "Ada, CANDIDATE, false",
    "e, CANDIDATE, false",
    "Ward 3, CANDIDATE, false",
    "Paul Ward, CANDIDATE, false",
    "ballotnumber, BALLOT, true",
    "memberid, BALLOT, true",
    "Cardno, CANDIDATE, false",
    "Noort, CANDIDATE, false"
  })
  void aNameSaysWhatAColumnMayBe(String name, Sense sense, boolean sure) {
    assertThat(ColumnName.of(name)).isEqualTo(new ColumnName(sense, sure));
  }

  @ParameterizedTest
  @CsvSource({
    "voter_id, 1, 2, 3",
    "voter_id, x7, x8, x9",
    "VoterID, 1, , 2",
    "precinct, 1, 1, 1",
    "precinct, 3, 1, 2",
    "polling_place, North, North, South",
    "Ward, N, S, N",
    "ward, , , ",
    "No, 10, 11, 12",
    "No, 1, 2, 3",
    "weight, 1, 1, 1",
  })
  void whatNameAndCellsSpeakAgainstIsLeftOutAndTold(
      String name, @Nullable String one, @Nullable String two, @Nullable String three) {
    Checked<Ballots> ballots = withColumn(name, text(one), text(two), text(three));
    assertThat(candidates(ballots)).containsExactly("Ada", "Ben");
    assertThat(ballots.orElseThrow().notices().get(0).said())
        .startsWith("the column is called '" + name + "', ")
        .endsWith(", and is no candidate");
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  @ParameterizedTest
  @CsvSource({
    "Ward, 1, 1, 2",
    "Wahlkreis, 1, 1, 3",
    "No, 1, 2, 1",
    "region, 1, x, 2",
    "weight, 1, 1, 2",
    "Kommentar, ja, nein, ja",
    "Zettel, 1, 2, 3",
    "Nutzer, 10412, 10977, 10412",
    "Nutzer, 12, 10, 11"
  })
  void whereTheyDoNotAgreeSomebodyHasToSay(String name, String one, String two, String three) {
    Checked<Ballots> ballots = withColumn(name, one, two, three);
    assertThat(found(ballots))
        .hasSize(1)
        .allMatch(it -> it.startsWith("the column '" + name + "'"));
    assertThat(ballots.problems().get(0).expected())
        .contains("--ignore '" + name + "' leaves it out, --candidates names all who stand");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cleo,Ada,Ben\n1,2,3\n2,3,1\n3,1,2\n",
        "Cleo,Ada,Ben\n1,1,2\n2,2,1\n2,1,2\n",
        "Cleo,Ada,Ben\n1,1,2\n1,2,1\n2,3,1\n",
        "Cleo,Ada,Ben\n2,3,3\n3,2,4\n2,4,2\n",
        "Cleo,Ada,Ben\n99,1,2\n99,2,1\n,1,2\n",
        "Cleo,Ada,Ben\n1,2,3\n"
      })
  void ranksOfOthersAreThoseOfACandidate(String text) {
    assertThat(candidates(read(text))).containsExactly("Cleo", "Ada", "Ben");
    assertThat(read(text).orElseThrow().notices()).isEmpty();
  }

  @Test
  void whatComesTwiceWhereEachBallotHasItsOwnIsTold() {
    assertThat(found(withColumn("voter_id", "1", "1", "2")))
        .containsExactly("'1' a second time, first in line 2");
    assertThat(found(withColumn("VoterID", "1", "2", "1")))
        .containsExactly("'1' a second time, first in line 2");
    assertThat(found(withColumn("Email", "a@b", "c@d", "c@d")))
        .containsExactly("'c@d' a second time, first in line 3");
  }

  @Test
  void whoHasNoNumberIsTold() {
    assertThat(withColumn("id", "", "", "").orElseThrow().notices())
        .extracting(Notice::said)
        .contains("3 ballots have nothing there; whether one was cast twice was not looked at");
    assertThat(withColumn("voter_id", "1", "", "").orElseThrow().notices())
        .extracting(Notice::said)
        .contains("2 ballots have nothing there; whether one was cast twice was not looked at");
  }

  @Test
  void oneBallotIsEnoughToKnowANumber() {
    assertThat(candidates(read("ballot_id,Ada,Ben\n1,1,2\n"))).containsExactly("Ada", "Ben");
    assertThat(candidates(read(",Ada,Ben\n0,1,2\n"))).containsExactly("Ada", "Ben");
  }

  @Test
  void aFileWithoutCandidatesIsTold() {
    assertThat(found(read("voter_id,precinct\n1,2\n"))).containsExactly("no column of a candidate");
  }
}
