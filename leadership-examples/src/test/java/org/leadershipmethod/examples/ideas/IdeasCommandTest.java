package org.leadershipmethod.examples.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.examples.Run;

/** The command as somebody uses it who has votes in files. */
class IdeasCommandTest {

  @TempDir private Path folder;

  /** Two groups of twelve: all want a canteen, and the night shift divides them. */
  private final List<String> rows = new ArrayList<>();

  @BeforeEach
  void vote() {
    for (int person = 0; person < 24; person++) {
      String who = "p" + person + (person < 12 ? ",weavers," : ",spinners,");
      rows.add(who + "canteen," + (person % 12 < 11 ? "agree" : "pass"));
      rows.add(who + "night-shift," + (person < 12 ? "agree" : "disagree"));
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path table(List<String> votes) throws IOException {
    return file("votes.csv", "person,group,idea,vote\n" + String.join("\n", votes) + "\n");
  }

  private static Run run(Object... args) {
    List<String> all = new ArrayList<>(List.of("ideas"));
    ImmutableList.copyOf(args).forEach(arg -> all.add(arg.toString()));
    return Run.of(all.toArray(String[]::new));
  }

  private static Run read(Object... args) {
    Run run = run(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run;
  }

  private static String refused(Object... args) {
    Run run = run(args);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("so nothing was counted:");
    return run.err();
  }

  @Test
  void anOrganizerReadsWhatAllShareAndWhatEachGroupSays() throws IOException {
    assertThat(read(table(rows)).words())
        .contains("24 people, 2 ideas with votes, 48 votes that count.")
        .contains("What most agree with - canteen 22 of 24 agree.")
        .contains(
            "- canteen group spinners: 11 of 12 agree; group weavers: 11 of 12 agree (0.7347).")
        .contains(
            "- it disagrees with night-shift 12 of 12 disagree, and of the other groups 0 of 12.")
        .contains("- it agrees with night-shift 12 of 12 agree, and of the other groups 0 of 12.")
        .contains("What is left out Nothing.")
        .contains("prove nothing of those who did not vote");
  }

  @Test
  void whatSharesItsWordsIsShownTogetherWhereItIsAskedFor() throws IOException {
    Path votes =
        file(
            "texts.csv",
            """
            person,group,idea,vote,text
            p1,weavers,lamps,agree,we want lamps for the winter evenings
            p2,weavers,light,agree,"for the winter evenings, we want lamps"
            p3,weavers,canteen,agree,warm food in the canteen
            """);
    assertThat(read("--alike", votes).words())
        .contains("read it together Together: - lamps: we want lamps")
        .contains("- light: for the winter evenings, we want lamps What is left out");
    assertThat(read(votes).words()).doesNotContain("Together:");
    assertThat(read("--alike", table(rows)).words())
        .contains("What the ideas say is not known here, so nothing can be said of it.");
  }

  @Test
  void theOrderOfRowsAndColumnsChangesNothing() throws IOException {
    String before = read(table(rows)).out();
    Collections.reverse(rows);
    List<String> turned =
        rows.stream()
            .map(row -> Splitter.on(',').splitToList(row))
            .map(
                cells ->
                    String.join(";", cells.get(3), cells.get(2), "x", cells.get(0), cells.get(1)))
            .toList();
    Path other =
        file("other.csv", "\uFEFFVote;idea;note;person;Group\r\n" + String.join("\r\n", turned));
    assertThat(read(other).out()).isEqualTo(before);
  }

  @Test
  void aSmallGroupIsHiddenAndSoIsWhatItCouldBeComputedFrom() throws IOException {
    rows.add("boss,board,canteen,disagree");
    assertThat(read(table(rows)).words())
        .contains("22 of 25 agree.")
        .contains(
            "- 1 idea on which a group, or those in none, have only a few votes, fewer than 5")
        .contains("so that nobody finds out who said what: canteen.")
        .contains("- night-shift group board: 0 of 0 agree; group spinners: 0 of 12 agree")
        .doesNotContain("canteen group", "of 1 ", "with canteen");
    assertThat(read(table(rows), "--smallest-group", "0").words())
        .contains("group board: 0 of 1 agree; group spinners: 11 of 12 agree");
  }

  @Test
  void ideasWithFewVotesAreNamed() throws IOException {
    rows.add("p1,weavers,choir,agree");
    assertThat(read(table(rows), "--fewest-votes", 7).words())
        .contains("1 idea with fewer votes than 7: choir.");
  }

  @Test
  void theLatestVoteCounts() throws IOException {
    rows.add("p1,weavers,canteen,disagree");
    assertThat(read(table(rows)).words())
        .contains("21 of 24 agree.")
        .contains(
            "1 vote of people who voted on the same idea again later; the row that comes later");
    List<String> timed = new ArrayList<>();
    rows.forEach(row -> timed.add(row + ",2030-03-0" + (timed.size() < 48 ? 2 : 1)));
    Path file = file("t.csv", "person,group,idea,vote,time\n" + String.join("\n", timed));
    assertThat(read(file).words()).contains("22 of 24 agree.").contains("the latest one counts");
  }

  @Test
  void branchesCountAtHomeAndSendSums() throws IOException {
    String whole = read(table(rows)).out();
    List<Path> sums = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      Path sum = folder.resolve("branch-" + half + ".jsonl");
      Path votes = table(rows.subList(half * 24, half * 24 + 24));
      assertThat(read(votes, "--json", sum).words()).contains("publish it not");
      sums.add(sum);
    }
    Run merged = read(sums.get(1), sums.get(0), "--json", folder.resolve("sum.jsonl"));
    read(table(rows), "--json", folder.resolve("whole.jsonl"));
    assertThat(folder.resolve("sum.jsonl")).hasSameBinaryContentAs(folder.resolve("whole.jsonl"));
    assertThat(after(merged.out(), "What most agree")).isEqualTo(after(whole, "What most agree"));
    assertThat(refused(sums.get(0), sums.get(0))).contains("found the same file again");
    assertThat(refused(sums.get(0), table(rows))).contains("votes come from one place");
  }

  private static String after(String text, String beginning) {
    String from = text.substring(text.indexOf(beginning));
    return from.contains("\n- " + "/") ? from.substring(0, from.lastIndexOf("\n- /") + 1) : from;
  }

  @Test
  void everythingThatIsWrongIsToldWithFileLineAndColumn() throws IOException {
    Path table =
        file(
            "bad.csv",
            "person,group,idea,vote,time\np1,a,i,maybe,1\n,a,i,agree,2\np1,b,i,agree,3\n"
                + "p2,a,,agree,soon\np3,a,i,agree,2030-01-01\np3,a\n");
    assertThat(refused(table))
        .contains("7 problems")
        .contains("bad.csv:2, column 4 (vote): found 'maybe', expected agree, disagree or pass")
        .contains("bad.csv:3, column 1 (person): found nothing, expected who voted")
        .contains(
            "bad.csv:4, column 2 (group): found group 'b' for 'p1', expected group 'a', as in line 2")
        .contains("bad.csv:5, column 3 (idea): found nothing")
        .contains("bad.csv:5, column 5 (time): found 'soon', expected a number, a day")
        .contains("bad.csv:6, column 5 (time): found '2030-01-01', expected times that are all")
        .contains("bad.csv:7: found 2 cells, expected 5 cells, one for each column");
    assertThat(refused(file("none.csv", ""))).contains("found no columns");
    assertThat(refused(file("odd.csv", "a,b,a\n")))
        .contains("also the column 'person'")
        .contains("odd.csv:1, column 3 (a): found the column 'a' a second time");
    assertThat(refused(folder.resolve("nowhere.csv"))).contains("found no such file");
    assertThat(refused(table(rows), "--share", "all")).contains("--share: found 'all'");
    assertThat(refused(table(rows), "--smallest-group", -1)).contains("0 or more");
    assertThat(refused(table(rows), "--json", folder.resolve("no/such/folder.jsonl")))
        .contains("cannot be written");
  }

  private static final String MATRIX =
      "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2\n";

  private Path export(String matrix, String comments) throws IOException {
    Path export = Files.createDirectories(folder.resolve("export"));
    Files.writeString(export.resolve("participants-votes.csv"), matrix);
    Files.writeString(export.resolve("comments.csv"), comments);
    return export;
  }

  private static String people() {
    StringBuilder people = new StringBuilder(MATRIX);
    for (int person = 0; person < 20; person++) {
      people
          .append(person)
          .append(",,")
          .append(person < 10 ? "0" : "A")
          .append(",0,3,2,1,1,1,-1\n");
    }
    return people.append("20,,,0,1,1,0,1,,\n").append("21,,,0,0,0,0,,,\n").toString();
  }

  @Test
  void anExportOfPolisIsRead() throws IOException {
    Path export =
        export(
            people(),
            "comment-body,is-meta,moderated,comment-id\n\"More light,\nand \"\"air\"\"\",false,1,0\n"
                + "Hear us,true,0,1\nSpam,,-1,2\nNobody saw this,,,3\n");
    assertThat(read(export).words())
        .contains("22 people, 3 ideas with votes, 61 votes that count.")
        .contains("People in group 0: 10, group A: 10; in no group: 2")
        .contains("- 0: More light, and \"air\" 21 of 21 agree.")
        .contains("What most disagree with Nothing that chance alone")
        .contains("- 2: Spam [rejected by the moderators]")
        .contains("1 idea rejected by the moderators")
        .contains("1 idea about the consultation itself, and left out there too: 1.")
        .contains("1 idea without a vote: 3.")
        .doesNotContain("- 1: Hear us 20 of 20");
    Files.delete(export.resolve("comments.csv"));
    assertThat(read(export).words()).contains("has no comments.csv").contains("21 of 21 agree.");
    Files.delete(export.resolve("participants-votes.csv"));
    assertThat(refused(export)).contains("participants-votes.csv or votes.csv in it");
  }

  @Test
  void theLogAloneIsReadAndWhereItDiffersThatIsTold() throws IOException {
    Path export = export(people(), "comment-id,moderated\n0,1\n");
    String log =
        "vote,voter-id,comment-id,datetime,timestamp\n1,0,0,x,5\n-1,0,0,x,9\n0,0,0,x,7\n1,7,99,x,1\n";
    Files.writeString(export.resolve("votes.csv"), log);
    assertThat(read(export).words())
        .contains("votes.csv: has other votes than participants-votes.csv on 4 ideas")
        .contains("does not have 2 ideas on which people voted, which count all the same: 1, 2");
    Files.delete(export.resolve("participants-votes.csv"));
    assertThat(read(export).words())
        .contains("2 people, 2 ideas with votes, 2 votes that count.")
        .contains("tells of no groups")
        .contains("count all the same: 99")
        .contains("There are not two groups");
    Files.writeString(
        export.resolve("votes.csv"), log.replace("x,5", "x,soon").replace("1,7", "2,7"));
    assertThat(refused(export))
        .contains("votes.csv:2, column 5 (timestamp): found 'soon'")
        .contains("votes.csv:5, column 1 (vote): found '2', expected 1 (agrees), -1");
  }

  @Test
  void whatIsWrongWithAnExportIsToldAndNothingIsCounted() throws IOException {
    Path export =
        export(
            MATRIX + "1,,0,0,1,1,0,1,,\n1,,0,0,1,1,0,yes,,\n",
            "comment-id,moderated,is-meta\n0,2,maybe\n0,1,\n,,\n");
    assertThat(refused(export))
        .contains(
            "participants-votes.csv:3, column 1 (participant): found '1' a second time, first in line 2")
        .contains("participants-votes.csv:3, column 8 (0): found 'yes'")
        .contains("comments.csv:2, column 2 (moderated): found '2'")
        .contains("comments.csv:2, column 3 (is-meta): found 'maybe'")
        .contains("comments.csv:3, column 1 (comment-id): found '0' a second time, first in line 2")
        .contains("comments.csv:4, column 1 (comment-id): found nothing");
  }

  @Test
  void helpTellsWhatToGive() {
    assertThat(Run.of("ideas", "--help").words())
        .contains("participants-votes.csv", "person,group,idea,vote", "--json=FILE")
        .contains("Exit status: 0 if everything was read; 2 if the input is not usable");
  }
}
