package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.IdeaTally;
import org.leadershipmethod.concentration.OpinionCounts;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.input.Problem;

/** Tallies as rows: they come back as they were, add up after it, or all that is wrong is told. */
class TalliesJsonProperties {

  private static final TalliesJson JSON = TalliesJson.standard();

  private static final String HEADER = "{\"format\":\"leadership-tallies\",\"version\":1}\n";

  private static Tallies back(Tallies tallies) {
    return JSON.readText(JSON.toText(tallies), "tallies.jsonl").orElseThrow();
  }

  @Property(tries = 300)
  void talliesComeBackToTheByte(@ForAll("tallies") Tallies tallies) {
    assertThat(back(tallies)).isEqualTo(tallies);
    assertThat(JSON.toText(back(tallies))).isEqualTo(JSON.toText(tallies));
    Statistics.label("some are in no group")
        .collect(tallies.ideas().values().stream().anyMatch(one -> one.ungrouped().votes() > 0))
        .coverage(fair -> fair.check(true).percentage(share -> share > 20));
  }

  @Property(tries = 200)
  void whatIsAddedAfterReadingIsWhatIsAddedBefore(
      @ForAll("tallies") Tallies one,
      @ForAll("tallies") Tallies other,
      @ForAll("tallies") Tallies third) {
    assertThat(back(one).plus(back(other))).isEqualTo(one.plus(other));
    assertThat(JSON.toText(back(back(one).plus(other)).plus(third)))
        .isEqualTo(JSON.toText(one.plus(back(third.plus(other)))));
    assertThat(back(one).plus(back(Tallies.EMPTY))).isEqualTo(one);
  }

  @Property(tries = 100)
  void rowsMayComeInAnyOrder(@ForAll("tallies") Tallies tallies, @ForAll long seed) {
    List<String> lines = new ArrayList<>(JSON.toText(tallies).lines().toList());
    Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
    assertThat(JSON.readText(String.join("\n", lines), "it").orElseThrow()).isEqualTo(tallies);
  }

  @Property(tries = 8)
  void aCutIsNoticedAtEveryLetter(@ForAll("tallies") Tallies tallies) {
    String whole = JSON.toText(tallies);
    for (int length = 0; length < whole.length() - 1; length++) {
      assertThat(JSON.readText(whole.substring(0, length), "it").problems())
          .as("cut after %s letters", length)
          .isNotEmpty();
    }
  }

  @Example
  void theRowsAreThoseOfTheDocumentation() {
    assertThat(
            JSON.toText(
                new Tallies(
                    ImmutableSortedMap.of(
                        IdeaId.of("14"),
                        IdeaTally.of(
                            ImmutableSortedMap.of(
                                GroupName.of("weavers"), new OpinionCounts(85, 3, 7)),
                            new OpinionCounts(2, 0, 0))))))
        .isEqualTo(
            "{\"format\":\"leadership-tallies\",\"version\":1,\"rows\":2}\n"
                + "{\"idea\":\"14\",\"group\":\"weavers\",\"agree\":85,\"disagree\":3,\"pass\":7}\n"
                + "{\"idea\":\"14\",\"agree\":2,\"disagree\":0,\"pass\":0}\n");
  }

  @Example
  void everythingThatIsWrongIsToldWithItsLine() {
    String votes = "\"agree\":1,\"disagree\":0,\"pass\":0}\n";
    String rows =
        HEADER
            + "{\"idea\":\"1\",\"group\":\"a\","
            + votes
            + "{\"idea\":\"1\",\"group\":\"a\","
            + votes
            + "{\"idea\":\" \",\"group\":\"a\","
            + votes
            + "{\"idea\":\"2\",\"agree\":0,\"disagree\":0,\"pass\":0}\n"
            + "{\"idea\":\"2\",\"agree\":-1,\"disagree\":0,\"pass\":0}\n"
            + "{\"idea\":\"2\",\"agree\":1.5,\"disagree\":0,\"pass\":0}\n"
            + "{\"idea\":\"3\",\"agree\":9223372036854775807,\"disagree\":0,\"pass\":0}\n"
            + "{\"idea\":\"3\",\"group\":\"a\","
            + votes
            + "{\"idea\":\"4\",\"agree\":9223372036854775807,\"disagree\":1,\"pass\":0}\n"
            + "{\"idea\":\"5\",\"agree\":1,\"disagree\":0}\n"
            + "{\"idea\":\"5\",\"votes\":1}\n"
            + "nothing\n";
    assertThat(JSON.readText(rows, "t.jsonl").problems())
        .extracting(Problem::toString)
        .satisfiesExactly(
            told ->
                assertThat(told)
                    .isEqualTo(
                        "t.jsonl, line 3: found idea '1' and group 'a' a second time, expected each once"),
            told -> assertThat(told).startsWith("t.jsonl, line 4").contains("no blanks"),
            told -> assertThat(told).startsWith("t.jsonl, line 5").contains("one vote at least"),
            told -> assertThat(told).startsWith("t.jsonl, line 6").contains("counted from 0"),
            told -> assertThat(told).startsWith("t.jsonl, line 7, column 21: found 1.5"),
            told -> assertThat(told).startsWith("t.jsonl, line 9: found more votes than can be"),
            told -> assertThat(told).startsWith("t.jsonl, line 10: found more votes than can be"),
            told -> assertThat(told).startsWith("t.jsonl, line 11").contains("property 'pass'"),
            told -> assertThat(told).startsWith("t.jsonl, line 12, column 13").contains("'votes'"),
            told -> assertThat(told).startsWith("t.jsonl, line 13"));
  }

  @Example
  void aFileOfAnotherKindIsRefused() {
    assertThat(JSON.readText("", "t").problems()).hasSize(1);
    assertThat(JSON.readText(HEADER.replace("tallies", "organization"), "t").problems()).hasSize(1);
    assertThat(JSON.readText(HEADER.replace("1}", "1,\"rows\":3}"), "t").problems())
        .extracting(Problem::toString)
        .containsExactly("t, line 1: found 0 rows, expected 3, as the header says");
    assertThat(JSON.readText(HEADER, "t").orElseThrow()).isEqualTo(Tallies.EMPTY);
  }

  @Property(tries = 20)
  void aFileHoldsThem(@ForAll("tallies") Tallies tallies) throws IOException {
    Path file = Files.createTempFile("tallies", ".jsonl");
    try {
      JSON.write(tallies, file);
      assertThat(JSON.read(file).orElseThrow()).isEqualTo(tallies);
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  static Arbitrary<Tallies> tallies() {
    Arbitrary<String> names =
        Arbitraries.strings()
            .ofMinLength(1)
            .ofMaxLength(6)
            .map(text -> "n" + text.replaceAll("\\p{Cs}", ""));
    Arbitrary<Long> number =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 9), Arbitraries.longs().between(0, 1_000_000_000_000L));
    Arbitrary<OpinionCounts> counts =
        Combinators.combine(number, number, number).as(OpinionCounts::new);
    Arbitrary<IdeaTally> idea =
        Combinators.combine(
                Arbitraries.maps(names.map(GroupName::of), counts).ofMaxSize(4),
                Arbitraries.oneOf(Arbitraries.just(OpinionCounts.NONE), counts))
            .as(IdeaTally::of);
    return Arbitraries.maps(names.map(IdeaId::of), idea)
        .ofMaxSize(6)
        .map(ImmutableSortedMap::copyOf)
        .map(Tallies::new)
        .withoutEdgeCases();
  }
}
