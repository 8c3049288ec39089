package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.chain.ChainFamily.CHAIN;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chain.ChainRuleId;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.ChainEdit;
import org.leadershipmethod.testkit.Edit;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.SocietyEdit;
import org.leadershipmethod.testkit.Spoiled;

/** What an edit adds to a record comes of the edit, and not of the time that it takes. */
class SocietyEditTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP, SOCIETY, CHAIN);
  private static final EconomicPosition WORK = EconomicPosition.of("wage labour");
  private static final PartyId UNION = PartyId.of("union");
  private static final ImmutableList<PersonId> MEMBERS =
      ImmutableList.of(PersonId.of("ada"), PersonId.of("ben"), PersonId.of("cem"));

  private static final ImmutableList<Edit<Notes>> EDITS =
      ImmutableList.<Edit<Notes>>builder()
          .add(SocietyEdit.values())
          .add(ChainEdit.values())
          .build();

  /** The last day on which links and reports may be as old as they are. */
  private static final int LAST = 89;

  private static Set<Expected> found(Notes record) {
    return Expected.in(Diagnosis.of(METHOD, record.chronicle(), record.asOf()));
  }

  private static Noted note(String id, int day, Event event) {
    return new Noted(EntryId.of(id), event, Notes.day(day));
  }

  private static Noted seat(int member) {
    return note(
        "seat " + member,
        0,
        new SeatTaken(UNION.leadership(), MEMBERS.get(member), SeatOrigin.ELECTED));
  }

  /** A party whose links nobody has kept alive since it was founded, looked at on a day. */
  private static Notes union(int day, int daysAfter) {
    Masses masses =
        Masses.builder()
            .people(WORK, "ada", "ben", "cem")
            .people(EconomicPosition.of("smallholding"), "dora", "eve")
            .build();
    PartyFounded founded =
        new PartyFounded(
            UNION,
            ImmutableSet.of(WORK),
            ImmutableSet.of(Interest.of("wages")),
            ImmutableList.of(Goal.of("raise them")),
            ImmutableSet.copyOf(MEMBERS),
            GroupingKind.PARTY,
            Optional.empty());
    StruggleRecorded struggle =
        new StruggleRecorded(WORK, ImmutableSet.of(), StruggleStage.POLITICAL, ImmutableList.of());
    return Notes.of(
            ImmutableList.of(
                note("masses", 0, new MassesRecorded(masses)),
                note("struggle", 0, struggle),
                note("founding", 0, founded),
                seat(0),
                seat(1),
                note("declared", day - daysAfter, new ClassDeclared(WORK))))
        .lookedAtAfter(daysAfter);
  }

  @Test
  void aDayLaterItWouldNotBeLawful() {
    assertThat(found(union(LAST, 0))).isEmpty();
    assertThat(found(union(LAST + 1, 0)))
        .containsExactlyInAnyOrder(
            Expected.of(ChainRuleId.BROKEN_LINK, UNION), Expected.of(ChainRuleId.NO_REPORT, UNION));
  }

  /** Tries every edit, and says which of them have a place in the record. */
  private static Set<Edit<Notes>> checkOnlyWhatIsExpected(int daysAfter) {
    Set<Edit<Notes>> used = new HashSet<>();
    for (Edit<Notes> edit : EDITS) {
      for (int choice = 0; choice < 12; choice++) {
        Optional<Spoiled> spoiled = edit.of(union(LAST, daysAfter), choice);
        if (spoiled.isPresent()) {
          used.add(edit);
          assertThat(found(spoiled.get().notes()))
              .as("%s, choice %s, %s days after", edit, choice, daysAfter)
              .isEqualTo(spoiled.get().expected());
        }
      }
    }
    return used;
  }

  /** The edit itself takes no day: the links would break by it alone. */
  @Test
  void onTheLastDayNothingIsFoundButWhatTheEditSays() {
    assertThat(checkOnlyWhatIsExpected(0))
        .contains(SocietyEdit.IN_TWO_CLASSES, SocietyEdit.IN_NO_CLASS, SocietyEdit.LEADER_LEFT)
        .doesNotContain(ChainEdit.MANDATE_RUN_OUT);
    assertThat(checkOnlyWhatIsExpected(1)).contains(ChainEdit.MANDATE_RUN_OUT);
    assertThat(checkOnlyWhatIsExpected(LAST)).contains(ChainEdit.MANDATE_RUN_OUT);
  }
}
