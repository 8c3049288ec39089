package org.leadershipmethod.examples.ideas;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.IdeasAsked;
import org.leadershipmethod.concentration.Opinion;
import org.leadershipmethod.concentration.OpinionCounts;
import org.leadershipmethod.concentration.Ratio;
import org.leadershipmethod.concentration.SharedByAll;
import org.leadershipmethod.concentration.SharedByGroups;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.examples.SampleData;
import org.leadershipmethod.examples.files.SourceText;

/** Conversations of real people, against what was published and what another program computed. */
class SampleConversationsTest {

  private static final double SIX_DIGITS = 5.1e-7;

  /** Everything that a conversation's files say, and what is expected. */
  private record Conversation(
      String name, Counted counted, Tallies logged, Sheet comments, JsonNode expected) {

    static Conversation of(String name) {
      Path folder = SampleData.folder("polis").resolve(name);
      Counted counted = IdeasFiles.read(List.of(folder), Optional.empty()).orElseThrow();
      VotesMatrix matrix = VotesMatrix.read(text(folder, VotesMatrix.NAME)).orElseThrow();
      Tallies logged =
          VotesLog.read(text(folder, VotesLog.NAME)).orElseThrow().tallies(matrix.groups());
      JsonNode expected =
          SampleData.expected(SampleData.folder("polis").resolve("expected.json")).get(name);
      return new Conversation(
          name, counted, logged, new Sheet(text(folder, CommentsFile.NAME)), expected);
    }

    List<IdeaId> ideas() {
      List<IdeaId> ideas = new ArrayList<>();
      comments.each(row -> ideas.add(IdeaId.of(row.text("comment-id"))));
      Collections.sort(ideas);
      return ideas;
    }

    boolean isRejected(IdeaId idea) {
      return counted.statement(idea).isRejected();
    }
  }

  private static SourceText text(Path folder, String file) {
    return SourceText.read(folder, file, "is part of a conversation").orElseThrow();
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
  void everyFigureIsAsExpected(String name) {
    Conversation talk = Conversation.of(name);
    counts(talk);
    everyComment(talk);
    JsonNode consensus = talk.expected().get("consensus");
    SharedByGroups study = SharedByGroups.by(SharedByGroups.Way.AGREE);
    for (Map.Entry<String, Tallies> one :
        ImmutableMap.of("matrix", talk.counted().tallies(), "votes_csv_latest", talk.logged())
            .entrySet()) {
      Tallies tallies = one.getValue();
      top(
          talk,
          consensus.get("overall_" + one.getKey()),
          idea -> tallies.of(idea).all().part(Opinion.AGREE));
      top(
          talk,
          consensus.get("group_informed_" + one.getKey()),
          idea -> study.of(tallies, idea).product());
    }
    aboveHalf(talk, consensus.get("pseudo_probability_above_half"));
    Rows rows = new Rows(SampleData.folder("polis").resolve(name));
    rows.log(talk.expected().get("votes_csv"), talk.expected().get("files"));
    rows.comments(talk);
    rows.activity(consensus.get("activity"));
  }

  /** What the files say row by row, which no tally holds any more. */
  private record Rows(Sheet votes, Sheet matrix, Sheet comments) {

    Rows(Path folder) {
      this(
          new Sheet(text(folder, VotesLog.NAME)),
          new Sheet(text(folder, VotesMatrix.NAME)),
          new Sheet(text(folder, CommentsFile.NAME)));
    }

    void log(JsonNode expected, JsonNode files) {
      Multiset<String> values = HashMultiset.create();
      Multiset<String> pairs = HashMultiset.create();
      Set<String> voters = new HashSet<>();
      votes.each(
          row -> {
            values.add(row.text("vote"));
            pairs.add(row.text("voter-id") + " " + row.text("comment-id"));
            voters.add(row.text("voter-id"));
          });
      assertThat(values).hasSize(expected.get("rows").asInt());
      assertThat(files.get("votes").asInt()).isEqualTo(values.size());
      expected
          .get("vote_values")
          .properties()
          .forEach(one -> assertThat(values.count(one.getKey())).isEqualTo(one.getValue().asInt()));
      assertThat(voters).hasSize(expected.get("voters").asInt());
      assertThat(pairs.elementSet().stream().filter(one -> pairs.count(one) > 1).count())
          .isEqualTo(expected.get("repeated_pairs").asLong());
      assertThat(pairs.size() - pairs.elementSet().size())
          .isEqualTo(expected.get("rows_beyond_first_of_pair").asInt());
    }

    /** The columns of that file count every row; by latest votes fewer of them are met. */
    void comments(Conversation talk) {
      Map<String, OpinionCounts> everyRow = new HashMap<>();
      votes.each(
          row ->
              everyRow.merge(
                  row.text("comment-id"),
                  OpinionCounts.NONE.plus(VoteWord.number(row.text("vote")).orElseThrow()),
                  OpinionCounts::plus));
      int[] exact = new int[2];
      long[] totals = new long[2];
      Map<IdeaId, Ratio> shares = new HashMap<>();
      comments.each(
          row -> {
            String id = row.text("comment-id");
            long agrees = Long.parseLong(row.text("agrees"));
            long disagrees = Long.parseLong(row.text("disagrees"));
            OpinionCounts latest = talk.logged().of(IdeaId.of(id)).all();
            OpinionCounts every = everyRow.getOrDefault(id, OpinionCounts.NONE);
            exact[0] += latest.agree() == agrees && latest.disagree() == disagrees ? 1 : 0;
            exact[1] += every.agree() == agrees && every.disagree() == disagrees ? 1 : 0;
            totals[0] += agrees;
            totals[1] += disagrees;
            shares.put(IdeaId.of(id), new OpinionCounts(agrees, disagrees, 0).part(Opinion.AGREE));
          });
      JsonNode rule = talk.expected().get("rule_reproducing_comments_csv");
      assertThat(exact[0]).isEqualTo(rule.get("exact_by_latest_timestamp").asInt());
      assertThat(exact[1]).isEqualTo(rule.get("exact_by_counting_every_row").asInt());
      JsonNode sums = talk.expected().get("comments_csv_totals");
      assertThat(totals[0]).isEqualTo(sums.get("agrees").asLong());
      assertThat(totals[1]).isEqualTo(sums.get("disagrees").asLong());
      top(
          talk,
          talk.expected().get("consensus").get("comments_csv_agree_share_without_passes"),
          shares::get);
    }

    void activity(JsonNode expected) {
      List<Integer> cast = new ArrayList<>();
      List<Integer> stated = new ArrayList<>();
      matrix.each(
          row -> {
            int own = 0;
            for (int column = 0; column < matrix.columns().size(); column++) {
              boolean isIdea = matrix.columns().get(column).matches("[0-9]+");
              own += isIdea && !row.text(column).isEmpty() ? 1 : 0;
            }
            cast.add(own);
            stated.add(Integer.parseInt(row.text("n-comments")));
          });
      int tenth = expected.get("top_tenth_people").asInt();
      assertThat(tenth).isEqualTo((cast.size() + 9) / 10);
      assertThat(topShare(cast, tenth))
          .isCloseTo(expected.get("top_tenth_share_of_votes").asDouble(), within(SIX_DIGITS));
      assertThat(topShare(stated, tenth))
          .isCloseTo(expected.get("top_tenth_share_of_statements").asDouble(), within(SIX_DIGITS));
      assertThat(cast).hasSize(expected.get("participants").asInt());
      assertThat(cast.stream().filter(votes -> votes == 0).count())
          .isEqualTo(expected.get("never_voted").asLong());
      assertThat(stated.stream().filter(number -> number > 0).count())
          .isEqualTo(expected.get("with_at_least_one_statement").asLong());
      Collections.sort(cast);
      // of two in the middle the other program takes the lower
      assertThat(cast.get((cast.size() - 1) / 2)).isEqualTo(expected.get("median_votes").asInt());
    }

    private static double topShare(List<Integer> numbers, int people) {
      double all = numbers.stream().mapToInt(number -> number).sum();
      return numbers.stream()
              .sorted(Collections.reverseOrder())
              .limit(people)
              .mapToInt(number -> number)
              .sum()
          / all;
    }
  }

  private static void counts(Conversation talk) {
    JsonNode matrix = talk.expected().get("matrix");
    Counted counted = talk.counted();
    assertThat(counted.people()).isEqualTo(matrix.get("participants").asInt());
    assertThat(counted.tallies().votes().intValueExact()).isEqualTo(matrix.get("cells").asInt());
    Map<String, Integer> sizes = new HashMap<>();
    matrix
        .get("group_sizes")
        .properties()
        .forEach(one -> sizes.put(one.getKey(), one.getValue().asInt()));
    Map<String, Integer> found = new HashMap<>();
    counted.groupSizes().forEach((group, size) -> found.put(group.value(), size));
    assertThat(found).isEqualTo(sizes);
    assertThat(counted.people() - found.values().stream().mapToInt(size -> size).sum())
        .isEqualTo(matrix.get("without_group").asInt());
    assertThat(totals(counted.tallies())).isEqualTo(totals(matrix.get("totals")));
    JsonNode log = talk.expected().get("votes_csv");
    assertThat(totals(talk.logged())).isEqualTo(totals(log.get("totals_latest")));
    assertThat(talk.logged().votes().intValueExact())
        .isEqualTo(log.get("distinct_participant_comment_pairs").asInt());
    assertThat(talk.logged().ideas()).hasSize(log.get("comments_voted_on").asInt());
    assertThat(talk.logged()).isEqualTo(counted.tallies());
    JsonNode moderated = talk.expected().get("moderated");
    assertThat(counted.statements().values().stream().filter(Statement::isRejected).count())
        .isEqualTo(moderated.path("-1").asLong());
    assertThat(counted.statements()).hasSize(talk.expected().get("files").get("comments").asInt());
  }

  private static OpinionCounts totals(Tallies tallies) {
    return tallies.ideas().values().stream()
        .map(one -> one.all())
        .reduce(OpinionCounts.NONE, OpinionCounts::plus);
  }

  private static OpinionCounts totals(JsonNode totals) {
    return new OpinionCounts(
        totals.get("agree").asLong(), totals.get("disagree").asLong(), totals.get("pass").asLong());
  }

  private static OpinionCounts counts(JsonNode three) {
    return new OpinionCounts(three.get(0).asLong(), three.get(1).asLong(), three.get(2).asLong());
  }

  private static void everyComment(Conversation talk) {
    JsonNode each =
        SampleData.expected(SampleData.folder("polis").resolve("expected-per-comment.json"))
            .get(talk.name());
    assertThat(each.size()).isEqualTo(talk.ideas().size());
    SharedByGroups study = SharedByGroups.by(SharedByGroups.Way.AGREE);
    for (IdeaId idea : talk.ideas()) {
      JsonNode one = each.get(idea.value());
      OpinionCounts all = talk.counted().tallies().of(idea).all();
      assertThat(all).isEqualTo(counts(one.get("matrix_agree_disagree_pass")));
      assertThat(talk.logged().of(idea).all())
          .isEqualTo(counts(one.get("votes_latest_agree_disagree_pass")));
      assertFigure(one.get("overall"), all.part(Opinion.AGREE).value(), all);
      assertFigure(
          one.get("group_informed"), study.of(talk.counted().tallies(), idea).value(), all);
    }
  }

  /** The other program gives no figure where nobody voted. */
  private static void assertFigure(JsonNode expected, double figure, OpinionCounts all) {
    if (expected == null || expected.isNull()) {
      assertThat(all.votes()).isZero();
    } else {
      assertThat(figure).isCloseTo(expected.asDouble(), within(5.1e-10));
    }
  }

  /** By exact fractions, and by id. */
  private static void top(Conversation talk, JsonNode expected, Function<IdeaId, Ratio> figure) {
    List<IdeaId> ranked = talk.ideas().stream().sorted(comparing(figure).reversed()).toList();
    assertTop(expected.get("top5"), ranked, idea -> figure.apply(idea).value());
    assertTop(
        expected.get("top5_not_rejected"),
        ranked.stream().filter(idea -> !talk.isRejected(idea)).toList(),
        idea -> figure.apply(idea).value());
  }

  private static void assertTop(
      JsonNode expected, List<IdeaId> ranked, ToDoubleFunction<IdeaId> figure) {
    for (int place = 0; place < expected.size(); place++) {
      IdeaId idea = ranked.get(place);
      assertThat(idea.value()).isEqualTo(expected.get(place).get(0).asText());
      assertThat(figure.applyAsDouble(idea))
          .isCloseTo(expected.get(place).get(1).asDouble(), within(SIX_DIGITS));
    }
    assertThat(expected).hasSize(5);
  }

  private static void aboveHalf(Conversation talk, JsonNode expected) {
    Tallies tallies = talk.counted().tallies();
    Ratio half = Ratio.of(1, 2);
    int every = 0;
    int none = 0;
    for (IdeaId idea : tallies.ideas().keySet()) {
      long above =
          tallies.groups().stream()
              .filter(group -> tallies.of(idea).of(group).part(Opinion.AGREE).compareTo(half) > 0)
              .count();
      every += above == tallies.groups().size() ? 1 : 0;
      none += above == 0 ? 1 : 0;
    }
    assertThat(every).isEqualTo(expected.get("in_every_group").asInt());
    assertThat(none).isEqualTo(expected.get("in_no_group").asInt());
    assertThat(tallies.ideas()).hasSize(expected.get("statements").asInt());
    assertThat(tallies.ideas().size() - every - none)
        .isEqualTo(expected.get("in_some_but_not_every_group").asInt());
  }

  /** What Polis itself published of each statement. */
  @Test
  void thePublishedValuesAreComputedToNineDigits() {
    Conversation talk = Conversation.of("bg2050-volunteers");
    SharedByGroups study = SharedByGroups.by(SharedByGroups.Way.AGREE);
    List<Double> differences = new ArrayList<>();
    talk.comments()
        .each(
            row -> {
              IdeaId idea = IdeaId.of(row.text("comment-id"));
              double published = Double.parseDouble(row.text("group-informed-consensus"));
              differences.add(
                  Math.abs(study.of(talk.counted().tallies(), idea).value() - published));
            });
    assertThat(differences).hasSize(371).allMatch(difference -> difference < 1e-9);
  }

  /** The selections that the reference's own formulas give. */
  @ParameterizedTest
  @CsvSource({
    "brexit-consensus, '14 156/167, 1 155/167, 17 149/166', '3 157/167, 0 161/173', '14 0.8505'",
    "15-per-hour-seattle, '45 54/75, 12 82/124, 11 77/128', '26 62/99', ''",
    "scoop-hivemind.ubi, '0 152/160, 5 150/159', '', '31 0.5672'"
  })
  void theSelectionsAreThoseOfTheReference(
      String name, String agreed, String rejected, String byGroups) {
    Conversation talk = Conversation.of(name);
    IdeasAsked asked =
        IdeasAsked.ALL.without(talk.ideas().stream().filter(talk::isRejected).toList());
    Tallies tallies = talk.counted().tallies();
    assertBegins(found(SharedByAll.AGREED.among(asked), tallies), parts(agreed));
    assertBegins(found(SharedByAll.REJECTED.among(asked), tallies), parts(rejected));
    assertBegins(
        SharedByGroups.by(SharedByGroups.Way.AGREE).of(tallies).chosen().stream()
            .map(one -> one.idea() + String.format(Locale.ROOT, " %.4f", one.value()))
            .toList(),
        parts(byGroups));
    List<String> args =
        List.of("ideas", SampleData.folder("polis").resolve(name).toString(), "--all");
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    Stream.of(parts(agreed))
        .forEach(
            part ->
                assertThat(run.words())
                    .contains(part.replaceFirst(".* ", "").replace("/", " of ") + " agree."));
  }

  /** Not all of them are written down. */
  private static void assertBegins(List<String> found, String... known) {
    assertThat(found.subList(0, known.length)).containsExactly(known);
  }

  private static List<String> found(SharedByAll study, Tallies tallies) {
    return study.of(tallies).chosen().stream()
        .map(one -> one.idea() + " " + one.voices() + "/" + one.votes())
        .toList();
  }

  private static String[] parts(String listed) {
    return listed == null || listed.isEmpty() ? new String[0] : listed.split(", ");
  }

  /** How many agree, disagree and voted again, as the files count it row by row. */
  @ParameterizedTest
  @ValueSource(strings = {"bg2050-volunteers", "london.youth.policing"})
  void eachFileByItselfGivesTheSameTotals(String name) {
    Path folder = SampleData.folder("polis").resolve(name);
    Counted whole = IdeasFiles.read(List.of(folder), Optional.empty()).orElseThrow();
    Counted matrix =
        IdeasFiles.read(List.of(folder.resolve(VotesMatrix.NAME)), Optional.empty()).orElseThrow();
    Counted log =
        IdeasFiles.read(List.of(folder.resolve(VotesLog.NAME)), Optional.empty()).orElseThrow();
    assertThat(matrix.tallies()).isEqualTo(whole.tallies());
    assertThat(log.tallies().groups()).isEmpty();
    Set<IdeaId> ideas = new LinkedHashSet<>(whole.tallies().ideas().keySet());
    assertThat(log.tallies().ideas().keySet()).isEqualTo(ideas);
    ideas.forEach(
        idea -> assertThat(log.tallies().of(idea).all()).isEqualTo(whole.tallies().of(idea).all()));
    assertThat(whole.tallies().groups()).isNotEmpty().allMatch(group -> isKnown(whole, group));
  }

  private static boolean isKnown(Counted counted, GroupName group) {
    return counted.groupSizes().containsKey(group);
  }
}
