package org.leadershipmethod.nucleus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** What is remembered of links answers as if all of them were remembered. */
class LinksProperties {

  @Property
  void itAnswersAsIfAllWereRemembered(
      @ForAll("links") List<Set<Integer>> met, @ForAll("people") Set<Integer> asked) {
    Links links = Links.NONE;
    Optional<EntryId> last = Optional.empty();
    for (int number = 0; number < met.size(); number++) {
      Told<LinkKept> link = told(number, met.get(number));
      links = links.with(link);
      last = met.get(number).stream().anyMatch(asked::contains) ? Optional.of(link.entry()) : last;
    }
    assertThat(links.last(people(asked)::contains).map(Told::entry)).isEqualTo(last);
    assertThat(links.kept()).hasSizeLessThanOrEqualTo(PEOPLE);
    Statistics.label("met")
        .collect(last.isPresent())
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share > 20);
              fair.check(false).percentage(share -> share > 5);
            });
  }

  private static final int PEOPLE = 6;

  @Provide
  Arbitrary<Set<Integer>> people() {
    return Arbitraries.integers().between(1, PEOPLE).set().ofMaxSize(4).withoutEdgeCases();
  }

  @Provide
  Arbitrary<List<Set<Integer>>> links() {
    return people().list().ofMaxSize(20).withoutEdgeCases();
  }

  private static ImmutableSet<PersonId> people(Set<Integer> numbers) {
    return numbers.stream()
        .map(number -> PersonId.of("p" + number))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Told<LinkKept> told(int number, Set<Integer> met) {
    LinkKept link = new LinkKept(UnitId.of("school"), PersonId.of("head"), people(met));
    return new Told<>(EntryId.of("e" + number), new Turn(When.OUTSET, number), link);
  }
}
