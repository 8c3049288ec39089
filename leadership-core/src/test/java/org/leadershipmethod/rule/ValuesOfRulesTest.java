package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Corrected;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.organization.UnitId;

/** What the values of rules are equal to, and how they read. */
class ValuesOfRulesTest {

  private static final Template SAID = Template.of("Pilots.said", "Nobody went ahead.");

  @Test
  void templatesAreTheSameByTheirKeyAndText() {
    Template again = Template.of("Pilots.said", "Nobody went ahead.");
    assertThat(again).isEqualTo(SAID).hasSameHashCodeAs(SAID);
    assertThat(Template.of("Pilots.why", "Nobody went ahead."))
        .isNotEqualTo(SAID)
        .doesNotHaveSameHashCodeAs(SAID);
    assertThat(Template.of("Pilots.said", "Somebody did."))
        .isNotEqualTo(SAID)
        .doesNotHaveSameHashCodeAs(SAID);
    assertThat(SAID).isNotEqualTo("Nobody went ahead.");
    assertThat(SAID).hasToString("Pilots.said: Nobody went ahead.");
  }

  @Test
  void whatIsLookedForLaterIsLookedForOnce() {
    AtomicInteger asked = new AtomicInteger();
    Later<Integer> later = Later.of(asked::incrementAndGet);
    assertThat(asked).hasValue(0);
    assertThat(later.get()).isEqualTo(1);
    assertThat(later.get()).isEqualTo(1);
    assertThat(later).isEqualTo(Later.now(1)).hasSameHashCodeAs(Later.now(1)).hasToString("1");
    assertThat(later).isNotEqualTo(Later.now(2)).isNotEqualTo(1);
    assertThat(Later.now(2).hashCode()).isEqualTo(2);
  }

  @Test
  void boundsAreTheSameByWhatWasMovedAndByTheCircumstances() {
    Bound<Integer> pilots = Bound.ours("pilots", 3, "a few");
    Bounds moved = Bounds.AS_STATED.with(pilots, 2);
    assertThat(moved).isEqualTo(Bounds.AS_STATED.with(pilots, 2)).isNotEqualTo(Bounds.AS_STATED);
    assertThat(moved).isNotEqualTo(moved.under(Difficulty.HARD)).isNotEqualTo("pilots");
    assertThat(moved.under(Difficulty.HARD))
        .doesNotHaveSameHashCodeAs(moved)
        .doesNotHaveSameHashCodeAs(moved.under(Difficulty.SEVERE));
    assertThat(moved.hashCode()).isNotEqualTo(Bounds.AS_STATED.hashCode());
    assertThat(moved.difficulty()).isEqualTo(Difficulty.ORDINARY);
    assertThat(Bounds.AS_STATED).hasToString("bounds as stated");
    assertThat(moved.under(Difficulty.HARD))
        .hasToString("difficulty = HARD, pilots = 2 (stated: 3)");
    assertThat(pilots).hasToString("pilots = 3");
    assertThat(pilots.reason()).isEqualTo("a few");
    assertThat(pilots.range()).isEqualTo("any");
  }

  @Test
  void aLanguageSaysHowManyTextsItHas() {
    assertThat(Words.ENGLISH).hasToString("0 texts beside English");
    assertThat(Words.in(Locale.forLanguageTag("es")).orElseThrow().toString())
        .matches("[1-9][0-9]* texts beside English");
  }

  private static BreachBuilder breach() {
    return Breach.builder()
        .where(UnitId.of("mill"))
        .about(UnitId.of("mill"))
        .said(SAID.alone())
        .addEvidence(EntryId.of("e1"), EntryId.of("e2"));
  }

  private static Finding finding(Breach breach) {
    return Finding.of(GroupFamily.GROUP.rules().iterator().next(), breach);
  }

  @Test
  void aFindingTellsWhatOfItsEvidenceWasPutRight() {
    When day = When.on(LocalDate.of(2030, 3, 1));
    Finding one = finding(breach().build());
    assertThat(one.toString()).doesNotContain("put right");
    assertThat(
            one.withCorrections(
                    ImmutableMap.of(EntryId.of("e1"), new Corrected(EntryId.of("e9"), day, 8)))
                .toString())
        .contains("\n  put right: e1 was corrected by e9 (2030-03-01)");
  }

  @Test
  void aFindingOfTheSameAgainIsSeenThereToo() {
    Finding one = finding(breach().build());
    assertThat(one.evidence()).isSameAs(one.breach().evidence());
    Finding later = finding(breach().evidence(List.of(EntryId.of("e2"), EntryId.of("e5"))).build());
    assertThat(one.and(later).evidence())
        .containsExactly(EntryId.of("e1"), EntryId.of("e2"), EntryId.of("e5"));
    assertThat(one.and(later).and(finding(breach().build())).again())
        .containsExactly(EntryId.of("e2"), EntryId.of("e5"), EntryId.of("e1"), EntryId.of("e2"));
    assertThat(one.isOpen()).isTrue();
    assertThat(one.withMendedBy(List.of(EntryId.of("e3"))).isOpen()).isFalse();
  }

  @Test
  void aBreachIsBeforeWhatComesLaterAndBeforeAllWhereNoEntryBrokeIt() {
    Turn first = new Turn(When.OUTSET, 1);
    Turn second = new Turn(When.OUTSET, 2);
    Breach broken = breach().turn(first).build();
    assertThat(broken.isBefore(second)).isTrue();
    assertThat(broken.isBefore(first)).isFalse();
    assertThat(broken.isAt(first)).isTrue();
    assertThat(broken.isAt(second)).isFalse();
    assertThat(breach().turn(second).build().isBefore(first)).isFalse();
    Breach asItIs = breach().turn(Optional.empty()).build();
    assertThat(asItIs.isBefore(first)).isTrue();
    assertThat(asItIs.isAt(first)).isFalse();
  }

  @Test
  void aFindingThatIsMendedSaysByWhichEntries() {
    Finding one = finding(breach().build());
    assertThat(one.toString()).doesNotContain("mended by");
    assertThat(one.withMendedBy(List.of(EntryId.of("e3"), EntryId.of("e4"))).toString())
        .contains("\n  mended by: e3, e4");
  }

  @Test
  void aWindowMayBeginAtTheVeryFirstMoment() {
    TimeWindow day = new TimeWindow(Duration.ofDays(1));
    Instant end = Instant.MIN.plus(Duration.ofDays(1));
    assertThat(day.begin(end)).contains(Instant.MIN);
    assertThat(day.begin(end.minusNanos(1))).isEmpty();
  }

  @Test
  void aFamilyReadsAsItsName() {
    assertThat(GroupFamily.GROUP).hasToString(GroupFamily.GROUP.name());
    assertThat(new Phrase.Thing(UnitId.of("mill"))).hasToString("mill");
    assertThat(new Phrase.Cited(EntryId.of("e1"))).hasToString("entry e1");
  }
}
