package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.PlainSociety;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.SocietyRecords;

/** What a programme takes up of what its class needs, read once more from a record. */
class ProgrammeProperties {

  @Provide
  Arbitrary<Notes> records() {
    return SocietyRecords.societies();
  }

  @Property(tries = 300)
  @Proves(Clause.R2_2)
  void aProgrammeCoversWhatItStatesOfWhatWasVoiced(@ForAll("records") Notes record) {
    Society society =
        Practice.resume(record.chronicle(), LeadershipMethod.of(GROUP, SOCIETY))
            .situation()
            .view(SocietyView.SOCIETY);
    boolean isSilent = false;
    for (PartyFounded founded : PlainSociety.foundings(record)) {
      EconomicPosition position = founded.classes().iterator().next();
      Set<Interest> stated = new HashSet<>();
      Set<Interest> voiced = new HashSet<>();
      for (Noted note : record.all()) {
        if (note.event() instanceof PartyFounded one && one.party().equals(founded.party())) {
          stated = new HashSet<>(one.interests());
        } else if (note.event() instanceof ProgrammeAdopted one
            && one.party().equals(founded.party())) {
          stated = new HashSet<>(one.interests());
        } else if (note.event() instanceof InterestsVoiced one && one.ofClass().equals(position)) {
          voiced.addAll(one.interests());
        }
      }
      InterestsCovered covered = society.interestsCovered(founded.party()).orElseThrow();
      assertThat(covered.covered()).isEqualTo(Sets.intersection(voiced, stated));
      assertThat(covered.silent()).isEqualTo(Sets.difference(voiced, stated));
      isSilent |= !covered.silent().isEmpty();
    }
    Statistics.label("silent")
        .collect(isSilent)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
    assertThat(society.interestsCovered(PartyId.of("phantom"))).isEmpty();
    assertThat(ImmutableSet.copyOf(society.founded()))
        .isEqualTo(
            PlainSociety.foundings(record).stream()
                .map(PartyFounded::party)
                .collect(ImmutableSet.toImmutableSet()));
  }
}
