package org.leadershipmethod.vitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.vitality.Happened.Kind.DEED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.nucleus.DeedDone;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.vitality.Dependence.DeedCount;

/** On how few the work depends is what trying every set of people says. */
class DependenceProperties {

  private static final UnitId A = UnitId.of("a");

  @Provide
  Arbitrary<List<Happened>> histories() {
    return Happened.histories(DEED);
  }

  @Provide
  Arbitrary<When> spans() {
    return Happened.spans();
  }

  @Provide
  Arbitrary<Share> parts() {
    return Arbitraries.of(
        Share.of(0, 1), Share.of(1, 3), Share.of(1, 2), Share.of(4, 5), Share.of(1, 1));
  }

  /** All smallest sets of people who together did the part or more. */
  private static List<Set<String>> smallest(Map<String, Integer> counts, Share part) {
    List<String> people = List.copyOf(counts.keySet());
    int all = counts.values().stream().mapToInt(count -> count).sum();
    List<Set<String>> smallest = new ArrayList<>();
    for (int size = 0; smallest.isEmpty(); size++) {
      for (int choice = 0; choice < 1 << people.size(); choice++) {
        int chosen = choice;
        Set<String> some = new TreeSet<>();
        IntStream.range(0, people.size())
            .filter(i -> (chosen >> i & 1) == 1)
            .forEach(i -> some.add(people.get(i)));
        int done = some.stream().mapToInt(counts::get).sum();
        if (some.size() == size && done * part.denominator() >= all * part.numerator()) {
          smallest.add(some);
        }
      }
    }
    return smallest;
  }

  @Property
  void theFewestAreWhatTryingEverySetSays(
      @ForAll("histories") List<Happened> history,
      @ForAll("spans") When span,
      @ForAll("parts") Share part) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, String> last = new TreeMap<>();
    PlainUnits plain =
        PlainUnits.read(
            history,
            span,
            (one, entry) -> {
              if (one.kind() == DEED && one.unit().equals("a") && PlainUnits.isIn(one, span)) {
                counts.merge(one.person(), 1, Integer::sum);
                last.put(one.person(), entry);
              }
            });
    if (!plain.isThere("a")) {
      return;
    }
    Dependence dependence = Vitality.of(Happened.chronicle(history)).dependence(A, span, part);
    List<Set<String>> smallest = smallest(counts, part);
    assertThat(dependence.fewest()).isEqualTo(smallest.get(0).size());
    assertThat(dependence.counts())
        .containsExactlyInAnyOrderElementsOf(
            counts.keySet().stream()
                .map(
                    person ->
                        new DeedCount(
                            PersonId.of(person), counts.get(person), EntryId.of(last.get(person))))
                .toList());
    requireTies(dependence, counts, smallest);
    Set<String> idle = new TreeSet<>(plain.personnel("a"));
    idle.removeAll(counts.keySet());
    assertThat(dependence.idle()).isEqualTo(Happened.ids(idle));
    Statistics.label("tied")
        .collect(!dependence.tied().isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 2));
    Statistics.label("several foremost")
        .collect(dependence.foremost().size() > 1)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 10));
  }

  /** The foremost with any choice of the tied are the smallest sets that did most. */
  private static void requireTies(
      Dependence dependence, Map<String, Integer> counts, List<Set<String>> smallest) {
    int most =
        smallest.stream()
            .mapToInt(some -> some.stream().mapToInt(counts::get).sum())
            .max()
            .orElseThrow();
    List<Set<String>> best =
        smallest.stream()
            .filter(some -> some.stream().mapToInt(counts::get).sum() == most)
            .toList();
    Set<String> inAll = new TreeSet<>(counts.keySet());
    best.forEach(inAll::retainAll);
    Set<String> inSome = new TreeSet<>();
    best.forEach(inSome::addAll);
    inSome.removeAll(inAll);
    assertThat(dependence.foremost()).isEqualTo(Happened.ids(inAll));
    assertThat(dependence.tied()).isEqualTo(Happened.ids(inSome));
    assertThat(dependence.ofTied()).isEqualTo(smallest.get(0).size() - inAll.size());
  }

  private static final UnitId SCHOOL = UnitId.of("school");
  private static final When YEAR = When.during(Notes.FIRST, Notes.FIRST.plusDays(99));

  private static Chronicle school(String... people) {
    Organization found =
        Organization.builder().unit("school").members("ada", "ben", "cem", "dora", "eli").build();
    Chronicle record = Chronicle.empty().append(new OrganizationRecorded(found), Notes.day(0));
    for (String person : people) {
      record = record.append(new DeedDone(SCHOOL, PersonId.of(person), "helped out"), Notes.day(1));
    }
    return record;
  }

  @Example
  void halfTheWorkOfASchool() {
    Chronicle record =
        school("ada", "ben", "ada", "cem", "ada", "ben", "cem", "ada", "dora", "dora");
    Dependence half = Vitality.of(record).dependence(SCHOOL, YEAR, Share.of(1, 2));
    assertThat(half).hasToString("2 of 4 people did 1/2 of 10 deeds (1 of them any of 3)");
    assertThat(half.foremost()).containsExactly(PersonId.of("ada"));
    assertThat(half.tied()).hasSize(3);
    assertThat(half.idle()).containsExactly(PersonId.of("eli"));
    assertThat(half.counts().get(0))
        .isEqualTo(new DeedCount(PersonId.of("ada"), 4, EntryId.of("e9")));
    assertThat(Vitality.of(record).dependence(SCHOOL, YEAR, Share.of(1, 1)))
        .hasToString("4 of 4 people did 1/1 of 10 deeds");
  }

  @Example
  void nothingWasTold() {
    Dependence half = Vitality.of(school()).dependence(SCHOOL, YEAR, Share.of(1, 2));
    assertThat(half).hasToString("no deed was told");
    assertThat(half.fewest()).isZero();
    assertThatThrownBy(() -> new DeedCount(PersonId.of("ada"), 0, EntryId.of("e1")))
        .isInstanceOf(IllegalArgumentException.class);
    ImmutableSet<PersonId> ada = ImmutableSet.of(PersonId.of("ada"));
    assertThatThrownBy(
            () ->
                new Dependence(
                    SCHOOL,
                    YEAR,
                    Share.of(1, 2),
                    ImmutableList.of(),
                    0,
                    ada,
                    ada,
                    ada,
                    half.unseen()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
