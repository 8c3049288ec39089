package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.Societies;

/** Masses are what a plain map of people and positions says, and their classes divide them. */
class MassesProperties {

  /** Somebody comes or changes, or leaves. */
  record Change(PersonId person, Optional<EconomicPosition> position) {}

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(Societies.people(), Societies.positions().optional(0.7))
        .as(Change::new)
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<Masses> masses() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Societies.masses()), Tuple.of(1, Arbitraries.just(Masses.NOBODY)));
  }

  private static Masses changed(Masses masses, Change change) {
    return change
        .position()
        .map(position -> masses.with(change.person(), position))
        .orElseGet(() -> masses.without(change.person()));
  }

  private static Map<PersonId, EconomicPosition> plain(Masses masses) {
    Map<PersonId, EconomicPosition> plain = new LinkedHashMap<>();
    masses.people().forEach(person -> plain.put(person, masses.positionOf(person).orElseThrow()));
    return plain;
  }

  @Property
  @Proves({Clause.R0_1, Clause.R1_1, Clause.R1_5})
  void whateverChangesMassesArePeopleWithOnePositionEach(
      @ForAll("masses") Masses start, @ForAll("changes") List<Change> changes) {
    Map<PersonId, EconomicPosition> plain = plain(start);
    Masses masses = start;
    for (Change change : changes) {
      Map<PersonId, EconomicPosition> before = Map.copyOf(plain);
      Masses next = changed(masses, change);
      change
          .position()
          .ifPresentOrElse(
              position -> plain.put(change.person(), position),
              () -> plain.remove(change.person()));
      assertThat(plain(masses)).isEqualTo(before);
      masses = next;
      assertIsPartition(masses, plain);
    }
    assertThat(masses).isEqualTo(Masses.of(plain)).hasSameHashCodeAs(Masses.of(plain));
    Statistics.label("several classes")
        .collect(masses.classes().size() > 1)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 40));
  }

  /** Everybody is in exactly one class, of those and no others who are in its position. */
  private static void assertIsPartition(Masses masses, Map<PersonId, EconomicPosition> plain) {
    assertThat(plain(masses)).isEqualTo(plain);
    assertThat(masses.size()).isEqualTo(plain.size());
    assertThat(masses.classes().stream().map(SocialClass::position))
        .containsExactlyElementsOf(new TreeSet<>(plain.values()));
    assertThat(masses.classes().stream().flatMap(SocialClass::people))
        .containsExactlyInAnyOrderElementsOf(plain.keySet());
    for (SocialClass one : masses.classes()) {
      assertThat(one.people()).hasSize(one.size()).isNotEmpty();
      assertThat(one.size()).isEqualTo(masses.size(one.position()));
      assertThat(one.answersTo()).isSameAs(masses);
      assertThat(one.people())
          .allMatch(person -> plain.get(person).equals(one.position()))
          .allMatch(one::contains)
          .allMatch(person -> masses.classOf(person).equals(Optional.of(one)));
    }
  }

  @Property
  void theyAreEqualWhenTheMapsAreWhateverTheyOnceWere(
      @ForAll("masses") Masses one,
      @ForAll("masses") Masses other,
      @ForAll("changes") List<Change> changes) {
    assertThat(one.equals(other)).isEqualTo(plain(one).equals(plain(other)));
    Masses there = one;
    for (Change change : changes) {
      there = changed(there, change);
    }
    Masses back = there;
    for (PersonId person : ImmutableSet.copyOf(plain(there).keySet())) {
      back = back.without(person);
    }
    assertThat(back).isEqualTo(Masses.NOBODY).hasSameHashCodeAs(Masses.NOBODY);
    for (Map.Entry<PersonId, EconomicPosition> entry : plain(one).entrySet()) {
      back = back.with(entry.getKey(), entry.getValue());
    }
    assertThat(back).isEqualTo(one).hasSameHashCodeAs(one);
  }

  @Property
  @Proves({Clause.R0_1, Clause.R1_5})
  void builtInAnyOrderTheyAreTheSameAndNobodyIsInTwoClasses(
      @ForAll("masses") Masses masses, @ForAll("changes") List<Change> more) {
    MassesBuilder builder = Masses.builder();
    Map<PersonId, EconomicPosition> plain = plain(masses);
    boolean isTwice = false;
    for (PersonId person : ImmutableList.copyOf(plain.keySet()).reverse()) {
      builder.person(person, plain.get(person));
    }
    for (Change change : more) {
      if (change.position().isPresent()) {
        EconomicPosition position = change.position().get();
        EconomicPosition before = plain.putIfAbsent(change.person(), position);
        isTwice |= before != null && !before.equals(position);
        builder.person(change.person(), position);
      }
    }
    boolean hasFault = isTwice;
    Optional<Masses> built =
        builder.check().<Optional<Masses>>fold(Optional::of, problems -> Optional.empty());
    assertThat(built).isEqualTo(hasFault ? Optional.empty() : Optional.of(Masses.of(plain)));
    Statistics.label("somebody in two classes")
        .collect(hasFault)
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share >= 10);
              fair.check(false).percentage(share -> share >= 10);
            });
  }

  @Property
  @Proves({Clause.R0_1, Clause.R1_1})
  void thereIsNoClassBesideTheMasses(
      @ForAll("masses") Masses masses, @ForAll("names") String name) {
    EconomicPosition position = EconomicPosition.of(name);
    Collection<EconomicPosition> there = plain(masses).values();
    boolean isThere;
    try {
      isThere = masses.classOf(position).size() > 0;
    } catch (IllegalArgumentException nobody) {
      assertThat(nobody).hasMessageContaining("'" + name + "'");
      isThere = false;
    }
    assertThat(isThere).isEqualTo(there.contains(position));
    Statistics.label("there")
        .collect(isThere)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("wage labour", "trade", "living on rents");
  }
}
