package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.SocietyEdit;
import org.leadershipmethod.testkit.SocietyRecords;
import org.leadershipmethod.testkit.SpoiledSociety;

/** Other names for the same people, classes and parties change nothing but names. */
class RenamedSocietyProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP, SOCIETY);

  @Provide
  Arbitrary<SpoiledSociety> records() {
    return Combinators.combine(
            SocietyRecords.societies(),
            Arbitraries.of(SocietyEdit.class),
            Arbitraries.integers().between(0, 999))
        .as((record, edit, choice) -> edit.of(record, choice))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  @Property(tries = 300)
  void otherNamesChangeNothingButNames(@ForAll("records") SpoiledSociety spoiled) {
    ChronicleBuilder renamed = Chronicle.builder();
    spoiled
        .record()
        .notes()
        .forEach(note -> renamed.add(note.id(), Renamed.of(note.event()), note.when()));
    Diagnosis before = Diagnosis.of(METHOD, spoiled.chronicle(), spoiled.asOf());
    Diagnosis after = Diagnosis.of(METHOD, renamed.build(), spoiled.asOf());
    assertThat(what(after)).isEqualTo(renamed(before));
    assertThat(after.examined()).isEqualTo(before.examined());
    Statistics.label("found")
        .collect(!before.findings().isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share > 90));
  }

  private record What(
      String rule,
      Key where,
      Key about,
      ImmutableSet<PersonId> who,
      Optional<Turn> turn,
      boolean open) {}

  private static ImmutableMultiset<What> what(Diagnosis diagnosis) {
    return diagnosis.findings().stream()
        .map(
            one ->
                new What(
                    one.rule().value(),
                    one.where(),
                    one.breach().about(),
                    one.breach().who(),
                    one.breach().turn(),
                    one.isOpen()))
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  private static ImmutableMultiset<What> renamed(Diagnosis diagnosis) {
    return what(diagnosis).stream()
        .map(
            one ->
                new What(
                    one.rule(),
                    Renamed.of(one.where()),
                    Renamed.of(one.about()),
                    Renamed.of(one.who()),
                    one.turn(),
                    one.open()))
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  @Example
  void everyNameIsAnother() {
    MassesConsulted event = new MassesConsulted(Union.UNION, Union.PAY, ImmutableList.of());
    assertThat(Renamed.of(event))
        .hasToString("MassesConsulted[party=noinu, matter=yap, answers=[]]");
    assertThat(Renamed.of(Renamed.of(Union.election("ada", "ben"))))
        .isEqualTo(Union.election("ada", "ben"));
    assertThat(Renamed.of(Masses.builder().people(Union.WAGES, "eva").build()))
        .isEqualTo(Masses.builder().people(EconomicPosition.of("ruobal egaw"), "ave").build());
  }
}
