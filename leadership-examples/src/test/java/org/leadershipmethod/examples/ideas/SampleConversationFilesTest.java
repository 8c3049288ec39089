package org.leadershipmethod.examples.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.OpinionCounts;
import org.leadershipmethod.examples.SampleData;
import org.leadershipmethod.examples.files.SourceText;

/** How the files of real conversations hang together, row by row, as another program found it. */
class SampleConversationFilesTest {

  /** One vote on an idea, as a log has it. */
  private record Cast(String voter, String idea, long time, int vote) {}

  /** The files of a conversation, and what is expected of them. */
  private record Files(
      Sheet comments, Sheet matrix, List<Cast> cast, Counted counted, JsonNode expected) {

    static Files of(String name) {
      Path folder = SampleData.folder("polis").resolve(name);
      List<Cast> cast = new ArrayList<>();
      sheet(folder, VotesLog.NAME)
          .each(
              row ->
                  cast.add(
                      new Cast(
                          row.text("voter-id"),
                          row.text("comment-id"),
                          Long.parseLong(row.text("timestamp")),
                          Integer.parseInt(row.text("vote")))));
      return new Files(
          sheet(folder, CommentsFile.NAME),
          sheet(folder, VotesMatrix.NAME),
          cast,
          IdeasFiles.read(List.of(folder), Optional.empty()).orElseThrow(),
          SampleData.expected(SampleData.folder("polis").resolve("expected.json")).get(name));
    }

    private static Sheet sheet(Path folder, String file) {
      return new Sheet(SourceText.read(folder, file, "is part of a conversation").orElseThrow());
    }

    int expected(String part, String figure) {
      return expected.get(part).get(figure).asInt();
    }

    /** Everything that somebody said of an idea, in the order of the log. */
    ListMultimap<String, Cast> pairs() {
      ListMultimap<String, Cast> pairs = MultimapBuilder.linkedHashKeys().arrayListValues().build();
      cast.forEach(one -> pairs.put(one.voter() + " " + one.idea(), one));
      return pairs;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15-per-hour-seattle",
        "bg2050-volunteers",
        "brexit-consensus",
        "london.youth.policing",
        "scoop-hivemind.freshwater",
        "scoop-hivemind.ubi"
      })
  void theRowsAreAsExpected(String name) {
    Files files = Files.of(name);
    statements(files);
    votesAgain(files);
    againstTheLog(files);
    matrix(files);
  }

  private static void statements(Files files) {
    Multiset<String> moderated = HashMultiset.create();
    Set<String> authors = new HashSet<>();
    Set<String> ids = new HashSet<>();
    files
        .comments()
        .each(
            row -> {
              moderated.add(row.text("moderated"));
              authors.add(row.text("author-id"));
              ids.add(row.text("comment-id"));
            });
    files
        .expected()
        .get("moderated")
        .properties()
        .forEach(
            one -> assertThat(moderated.count(one.getKey())).isEqualTo(one.getValue().asInt()));
    assertThat(authors).hasSize(files.expected().get("authors").asInt());
    assertThat(ids.size() == moderated.size())
        .isEqualTo(files.expected().get("comment_ids_unique").asBoolean());
    assertThat(files.cast().stream().map(Cast::idea).distinct().filter(id -> !ids.contains(id)))
        .hasSize(files.expected("votes_csv", "comment_ids_not_in_comments_csv"));
    assertThat(files.counted().tallies().groups()).hasSize(files.expected("summary_csv", "groups"));
  }

  private static void votesAgain(Files files) {
    long changed =
        files.pairs().asMap().values().stream()
            .map(List::copyOf)
            .filter(votes -> votes.get(0).vote() != votes.get(votes.size() - 1).vote())
            .count();
    assertThat(changed).isEqualTo(files.expected("votes_csv", "pairs_where_first_and_last_differ"));
    LinkedHashMultimap<String, Integer> atOnce = LinkedHashMultimap.create();
    files
        .cast()
        .forEach(one -> atOnce.put(one.voter() + " " + one.idea() + " " + one.time(), one.vote()));
    assertThat(atOnce.asMap().values().stream().filter(votes -> votes.size() > 1))
        .hasSize(files.expected("votes_csv", "same_timestamp_different_value_pairs"));
  }

  /** The counts of each idea, where of each pair one vote counts. */
  private static Map<IdeaId, OpinionCounts> counts(Files files, ToIntFunction<List<Cast>> which) {
    Map<IdeaId, OpinionCounts> counts = new TreeMap<>();
    files
        .pairs()
        .asMap()
        .values()
        .forEach(
            votes -> {
              List<Cast> all = List.copyOf(votes);
              Cast chosen = all.get(which.applyAsInt(all));
              counts.merge(
                  IdeaId.of(chosen.idea()),
                  OpinionCounts.NONE.plus(
                      VoteWord.number(String.valueOf(chosen.vote())).orElseThrow()),
                  OpinionCounts::plus);
            });
    return counts;
  }

  private static void againstTheLog(Files files) {
    Map<IdeaId, OpinionCounts> last = counts(files, all -> all.size() - 1);
    Map<IdeaId, OpinionCounts> first = counts(files, all -> 0);
    List<String> mismatches = new ArrayList<>();
    int[] exact = new int[4];
    Map<IdeaId, long[]> stated = new TreeMap<>();
    files
        .comments()
        .each(
            row ->
                stated.put(
                    IdeaId.of(row.text("comment-id")),
                    new long[] {
                      Long.parseLong(row.text("agrees")), Long.parseLong(row.text("disagrees"))
                    }));
    stated.forEach(
        (idea, two) -> {
          OpinionCounts now = last.getOrDefault(idea, OpinionCounts.NONE);
          OpinionCounts then = first.getOrDefault(idea, OpinionCounts.NONE);
          OpinionCounts latest = files.counted().tallies().of(idea).all();
          exact[0] += isSame(now, two) ? 1 : 0;
          exact[1] += isSame(then, two) ? 1 : 0;
          exact[2] += isSame(now, new long[] {two[1], two[0]}) ? 1 : 0;
          exact[3] += isSame(latest, two) ? 1 : 0;
          if (!isSame(latest, two)) {
            mismatches.add(told(idea, two, latest));
          }
        });
    String rule = "rule_reproducing_comments_csv";
    assertThat(stated).hasSize(files.expected(rule, "comments"));
    assertThat(exact)
        .containsExactly(
            files.expected(rule, "exact_by_last_row"),
            files.expected(rule, "exact_by_first_vote"),
            files.expected(rule, "exact_if_signs_swapped_latest"),
            files.expected("matrix", "comments_exact_vs_comments_csv"));
    List<String> known = new ArrayList<>();
    files.expected().get(rule).get("mismatches_latest").forEach(one -> known.add(one.toString()));
    assertThat(mismatches.subList(0, known.size())).isEqualTo(known);
    assertThat(known.size()).isLessThanOrEqualTo(8);
  }

  private static String told(IdeaId idea, long[] two, OpinionCounts latest) {
    return "["
        + idea
        + ",["
        + two[0]
        + ","
        + two[1]
        + "],["
        + latest.agree()
        + ","
        + latest.disagree()
        + ","
        + latest.pass()
        + "]]";
  }

  private static boolean isSame(OpinionCounts counts, long[] two) {
    return counts.agree() == two[0] && counts.disagree() == two[1];
  }

  private static void matrix(Files files) {
    List<String> people = new ArrayList<>();
    files.matrix().each(row -> people.add(row.text("participant")));
    assertThat(people).hasSize(files.expected("matrix", "participants"));
    assertThat(people).hasSize(files.expected("files", "participants_votes"));
    assertThat(new HashSet<>(people)).hasSize(files.expected("matrix", "distinct_participants"));
    assertThat(files.matrix().columns().stream().filter(column -> column.matches("[0-9]+")))
        .hasSize(files.expected("matrix", "columns"));
    assertThat(files.counted().tallies().votes().intValueExact())
        .isEqualTo(
            files.expected().get("matrix").get("vs_votes_csv_latest").get("both_equal").asInt());
  }
}
