package org.leadershipmethod.vitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.vitality.Happened.Kind.ANSWER;
import static org.leadershipmethod.vitality.Happened.Kind.VOICE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.nucleus.DeedDone;
import org.leadershipmethod.nucleus.DemandAnswered;
import org.leadershipmethod.nucleus.DemandId;
import org.leadershipmethod.nucleus.DemandVoiced;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Proves;

/** Which demands wait, and how long answered ones waited, is what a plain search says. */
class DemandsProperties {

  private static final UnitId A = UnitId.of("a");

  @Provide
  Arbitrary<List<Happened>> histories() {
    return Happened.histories(VOICE, VOICE, ANSWER);
  }

  /** One entry about a demand of the unit, in turn. */
  private record Plain(Happened one, String entry, boolean isAnswer) {}

  /** Whether what answers is there, and more than a voice or an answer. */
  private static boolean isDone(Happened answer, List<Happened> history) {
    return answer.answers().stream()
        .map(entry -> Integer.parseInt(entry.value().substring(1)) - 1)
        .filter(place -> place < history.size())
        .map(place -> history.get(place).kind())
        .anyMatch(kind -> kind != VOICE && kind != ANSWER);
  }

  /** The voices before a place that no answer before it came after. */
  private static List<Plain> open(List<Plain> of, int place) {
    List<Plain> open = new ArrayList<>();
    for (Plain one : of.subList(0, place)) {
      if (one.isAnswer()) {
        open.clear();
      } else {
        open.add(one);
      }
    }
    return open;
  }

  private static Demand demand(String id, List<Plain> open, boolean isAgain) {
    return new Demand(
        A,
        DemandId.of(id),
        open.get(0).one().when(),
        open.stream().map(one -> EntryId.of(one.entry())).collect(ImmutableList.toImmutableList()),
        open.stream().mapToInt(one -> one.one().people().size() + (one.one().number() >> 6)).sum(),
        isAgain);
  }

  @Property
  @Proves(Clause.M9_4)
  void whatWaitsIsWhatAPlainSearchSays(
      @ForAll("histories") List<Happened> history, @ForAll @IntRange(max = Happened.DAYS) int day) {
    When asOf = Notes.day(day);
    List<Plain> all = new ArrayList<>();
    List<EntryId> onlySaid = new ArrayList<>();
    PlainUnits plain =
        PlainUnits.read(
            history,
            asOf,
            (one, entry) -> {
              if (one.unit().equals("a") && one.kind() == ANSWER && !isDone(one, history)) {
                onlySaid.add(EntryId.of(entry));
              } else if (one.unit().equals("a") && (one.kind() == ANSWER || one.kind() == VOICE)) {
                all.add(new Plain(one, entry, one.kind() == ANSWER));
              }
            });
    if (!plain.isThere("a")) {
      return;
    }
    Demands demands = Vitality.of(Happened.chronicle(history)).demands(A, asOf);
    List<Demand> waiting = new ArrayList<>();
    List<AnsweredDemand> answered = new ArrayList<>();
    List<EntryId> without = new ArrayList<>();
    for (String id : List.of("d0", "d1", "d2")) {
      List<Plain> of = all.stream().filter(one -> one.one().which().equals(id)).toList();
      boolean isAgain = false;
      for (int place = 0; place < of.size(); place++) {
        Plain one = of.get(place);
        List<Plain> open = open(of, place);
        if (one.isAnswer() && open.isEmpty()) {
          without.add(EntryId.of(one.entry()));
        } else if (one.isAnswer()) {
          answered.add(
              new AnsweredDemand(
                  demand(id, open, isAgain),
                  EntryId.of(one.entry()),
                  one.one().when(),
                  one.one().answers()));
          isAgain = true;
        }
      }
      List<Plain> open = open(of, of.size());
      if (!open.isEmpty()) {
        waiting.add(demand(id, open, isAgain));
      }
    }
    assertThat(demands.waiting()).containsExactlyInAnyOrderElementsOf(waiting);
    assertThat(demands.waiting())
        .isSortedAccordingTo(Comparator.comparing(one -> one.since().latest()));
    assertThat(demands.answered()).containsExactlyInAnyOrderElementsOf(answered);
    assertThat(demands.onlySaid()).isEqualTo(onlySaid);
    assertThat(demands.withoutDemand()).containsExactlyInAnyOrderElementsOf(without);
    requireMedian(demands);
    observe(demands);
  }

  /** Half of them waited no longer, and half of them no less. */
  private static void requireMedian(Demands demands) {
    Optional<Duration> median = demands.medianWait();
    assertThat(median.isPresent()).isEqualTo(!demands.answered().isEmpty());
    median.ifPresent(
        middle -> {
          List<Duration> waits = demands.answered().stream().map(AnsweredDemand::waited).toList();
          assertThat(waits).contains(middle);
          assertThat(waits.stream().filter(wait -> wait.compareTo(middle) <= 0).count() * 2)
              .isGreaterThanOrEqualTo(waits.size());
          assertThat(waits.stream().filter(wait -> wait.compareTo(middle) < 0).count() * 2)
              .isLessThan(waits.size());
        });
  }

  private static void observe(Demands demands) {
    Statistics.label("waiting, again, answered, several, only said, without demand")
        .collect(
            !demands.waiting().isEmpty(),
            demands.waiting().stream().anyMatch(Demand::isVoicedAgain),
            !demands.answered().isEmpty(),
            demands.answered().size() > 1,
            !demands.onlySaid().isEmpty(),
            !demands.withoutDemand().isEmpty())
        .coverage(
            fair -> {
              fair.checkQuery(all -> (boolean) all.get(0)).percentage(share -> share >= 30);
              fair.checkQuery(all -> (boolean) all.get(1)).percentage(share -> share >= 2);
              fair.checkQuery(all -> (boolean) all.get(2)).percentage(share -> share >= 10);
              fair.checkQuery(all -> (boolean) all.get(3)).percentage(share -> share >= 2);
              fair.checkQuery(all -> (boolean) all.get(4)).percentage(share -> share >= 10);
              fair.checkQuery(all -> (boolean) all.get(5)).percentage(share -> share >= 10);
            });
  }

  private static final UnitId SCHOOL = UnitId.of("school");

  private static DemandVoiced voiced(String demand, int others) {
    return new DemandVoiced(
        SCHOOL, DemandId.of(demand), ImmutableSet.of(PersonId.of("ada")), others, "please");
  }

  private static DemandAnswered answered(String demand, String... by) {
    return new DemandAnswered(
        SCHOOL,
        DemandId.of(demand),
        List.of(by).stream().map(EntryId::of).collect(ImmutableList.toImmutableList()));
  }

  @Example
  void aRoofAndALamp() {
    Chronicle record =
        Chronicle.empty()
            .append(
                new OrganizationRecorded(Organization.builder().unit("school").build()),
                Notes.day(0))
            .append(voiced("roof", 11), Notes.day(1))
            .append(voiced("lamp", 0), Notes.day(2))
            .append(answered("roof"), Notes.day(3))
            .append(voiced("roof", 2), Notes.day(5))
            .append(new DeedDone(SCHOOL, PersonId.of("ben"), "put up a lamp"), Notes.day(8))
            .append(answered("lamp", "e6"), Notes.day(9))
            .append(answered("lamp", "e6"), Notes.day(10));
    Demands demands = Vitality.of(record).demands(SCHOOL, Notes.day(41));
    assertThat(demands)
        .hasToString(
            "1 demand waiting, for 40 days at most; 1 answered, after 7 days in the median");
    assertThat(demands.waiting().get(0).voiced())
        .containsExactly(EntryId.of("e2"), EntryId.of("e5"));
    assertThat(demands.waiting().get(0).voices()).isEqualTo(15);
    assertThat(demands.onlySaid()).containsExactly(EntryId.of("e4"));
    assertThat(demands.withoutDemand()).containsExactly(EntryId.of("e8"));
    assertThat(Vitality.of(record).demands(SCHOOL, Notes.day(0)))
        .hasToString("0 demands waiting; 0 answered");
  }

  @Example
  void aDemandThatNobodyVoicedCannotBeMade() {
    assertThatThrownBy(
            () -> new Demand(SCHOOL, DemandId.of("x"), Notes.day(1), ImmutableList.of(), 0, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one entry at least");
    assertThatThrownBy(() -> voiced("roof", -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DemandId.of(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
