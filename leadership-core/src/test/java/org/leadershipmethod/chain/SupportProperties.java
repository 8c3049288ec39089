package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.Societies;

/** Support adds up, in any order, and is a majority when exact numbers say so. */
class SupportProperties {

  @Provide
  Arbitrary<Support> supports() {
    Arbitrary<Long> most =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 20), Arbitraries.longs().between(0, Long.MAX_VALUE / 3));
    return Combinators.combine(most, Arbitraries.doubles().between(0, 1), Arbitraries.of(0, 1, 2))
        .as(SupportProperties::support);
  }

  /** About as many in favour as are said; near a half where it matters. */
  private static Support support(long asked, double share, int near) {
    long inFavour = near == 0 ? (long) (asked * share) : Math.min(asked, asked / 2 + near - 1);
    return new Support(asked, Math.min(asked, inFavour), (asked - Math.min(asked, inFavour)) / 2);
  }

  @Property
  @Proves(Clause.R4_3)
  void itAddsUpInAnyOrder(
      @ForAll("supports") Support one,
      @ForAll("supports") Support other,
      @ForAll("supports") Support third) {
    assertThat(one.plus(other)).isEqualTo(other.plus(one));
    assertThat(one.plus(other).plus(third)).isEqualTo(one.plus(other.plus(third)));
    assertThat(one.plus(Support.NONE)).isEqualTo(one);
  }

  @Property
  @Proves(Clause.R4_3)
  void aMajorityIsMoreThanHalfOfAllWhoWereAsked(@ForAll("supports") Support one) {
    BigInteger twice = BigInteger.valueOf(one.inFavour()).shiftLeft(1);
    boolean isMajority = twice.compareTo(BigInteger.valueOf(one.asked())) > 0;
    assertThat(one.isMajority()).isEqualTo(isMajority);
    Statistics.label("majority")
        .collect(isMajority)
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share >= 20);
              fair.check(false).percentage(share -> share >= 20);
            });
  }

  @Provide
  Arbitrary<List<Answers>> answers() {
    return Combinators.combine(
            Societies.positions(),
            Arbitraries.of(Part.class),
            Arbitraries.oneOf(
                Arbitraries.integers().between(0, 9), Arbitraries.just(Integer.MAX_VALUE)),
            Arbitraries.of(0, 1, 2))
        .as((position, part, asked, of) -> answers(position, part, asked, of))
        .list()
        .ofMaxSize(6);
  }

  private static Answers answers(EconomicPosition position, Part part, int asked, int of) {
    int inFavour = of == 0 ? 0 : asked / of;
    return new Answers(position, part, asked, inFavour, asked - inFavour);
  }

  @Property
  void answersOfAnyPlacesAddUp(@ForAll("answers") List<Answers> answers) {
    BigInteger asked = BigInteger.ZERO;
    BigInteger inFavour = BigInteger.ZERO;
    for (Answers one : answers) {
      asked = asked.add(BigInteger.valueOf(one.asked()));
      inFavour = inFavour.add(BigInteger.valueOf(one.inFavour()));
    }
    Support all = Support.of(answers);
    assertThat(BigInteger.valueOf(all.asked())).isEqualTo(asked);
    assertThat(BigInteger.valueOf(all.inFavour())).isEqualTo(inFavour);
    for (int place = 0; place <= answers.size(); place++) {
      Support parts =
          Support.of(answers.subList(0, place))
              .plus(Support.of(answers.subList(place, answers.size())));
      assertThat(parts).isEqualTo(all);
    }
  }

  @Test
  void noMoreAnswerThanAreAsked() {
    long much = Long.MAX_VALUE;
    for (List<Long> figures :
        ImmutableList.of(
            List.of(much, much, much),
            List.of(3L, 2L, 2L),
            List.of(1L, -1L, 1L),
            List.of(-1L, 0L, 0L),
            List.of(1L, 0L, -1L))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Support(figures.get(0), figures.get(1), figures.get(2)))
          .withMessageContaining("No more people answer than are asked");
    }
    Support all = new Support(much, much, 0);
    assertThat(all.isMajority()).isTrue();
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> all.plus(all));
  }
}
