package org.leadershipmethod.vitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.vitality.Happened.Kind.DESCRIBE;
import static org.leadershipmethod.vitality.Happened.Kind.HEAD;
import static org.leadershipmethod.vitality.Happened.Kind.SEAT;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.testkit.Notes;

/** Of whom a group is made up is what plain sets say. */
class MakeUpProperties {

  private static final UnitId A = UnitId.of("a");

  @Provide
  Arbitrary<List<Happened>> histories() {
    return Happened.histories(DESCRIBE, HEAD, SEAT, SEAT);
  }

  private static Set<String> minus(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    return minus(some, minus(some, others));
  }

  @Property
  void theGroupIsMadeUpAsPlainSetsSay(
      @ForAll("histories") List<Happened> history, @ForAll @IntRange(max = Happened.DAYS) int day) {
    When asOf = Notes.day(day);
    PlainUnits plain = PlainUnits.read(history, asOf, (one, entry) -> {});
    if (!plain.isThere("a")) {
      return;
    }
    MakeUp makeUp = Vitality.of(Happened.chronicle(history)).makeUp(A, asOf);
    Set<String> seats = plain.seats("a");
    Set<String> heads = plain.heads("a");
    Set<String> people = plain.personnel("a");
    assertThat(makeUp.seated()).isEqualTo(Happened.ids(seats));
    assertThat(makeUp.people()).isEqualTo(Happened.ids(people));
    assertThat(makeUp.headsSeated()).isEqualTo(Happened.ids(both(seats, heads)));
    assertThat(makeUp.headsWithoutSeat()).isEqualTo(Happened.ids(minus(heads, seats)));
    assertThat(makeUp.activists()).isEqualTo(Happened.ids(minus(both(seats, people), heads)));
    assertThat(makeUp.outsiders()).isEqualTo(Happened.ids(minus(seats, people)));
    assertThat(makeUp.seatedShare())
        .isEqualTo(
            people.isEmpty()
                ? Optional.empty()
                : Optional.of(Share.of(both(seats, people).size(), people.size())));
    requireKinds(makeUp, plain);
    Statistics.label("head, activist, outsider")
        .collect(
            !makeUp.headsSeated().isEmpty(),
            !makeUp.activists().isEmpty(),
            !makeUp.outsiders().isEmpty())
        .coverage(
            fair -> {
              fair.checkQuery(all -> (boolean) all.get(0)).percentage(share -> share >= 20);
              fair.checkQuery(all -> (boolean) all.get(1)).percentage(share -> share >= 20);
              fair.checkQuery(all -> (boolean) all.get(2)).percentage(share -> share >= 10);
            });
  }

  private static void requireKinds(MakeUp makeUp, PlainUnits plain) {
    Map<String, int[]> kinds = new TreeMap<>();
    plain
        .members("a")
        .forEach(
            (person, said) -> {
              String kind = said.kind() == null ? "" : said.kind();
              int[] counts = kinds.computeIfAbsent(kind, any -> new int[2]);
              counts[0]++;
              counts[1] += plain.seats("a").contains(person) ? 1 : 0;
            });
    int[] without = kinds.containsKey("") ? kinds.remove("") : new int[2];
    assertThat(makeUp.membersWithoutKind()).isEqualTo(without[0]);
    assertThat(makeUp.seatedWithoutKind()).isEqualTo(without[1]);
    assertThat(makeUp.kinds())
        .isEqualTo(
            kinds.entrySet().stream()
                .map(
                    one ->
                        new KindSeated(
                            PersonnelKind.of(one.getKey()), one.getValue()[0], one.getValue()[1]))
                .collect(ImmutableList.toImmutableList()));
    Statistics.label("of a kind somebody sits there, and somebody does not")
        .collect(
            makeUp.kinds().stream()
                .anyMatch(one -> one.seated() > 0 && one.seated() < one.members()))
        .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
  }

  private static final UnitId SCHOOL = UnitId.of("school");

  private static SeatTaken taken(String person) {
    return new SeatTaken(GroupId.of(SCHOOL), PersonId.of(person), SeatOrigin.NOT_KNOWN);
  }

  @Example
  void aSchoolOfSix() {
    PersonnelKind teacher = PersonnelKind.of("teacher");
    PersonnelKind pupil = PersonnelKind.of("pupil");
    Organization found =
        Organization.builder()
            .unit("school")
            .inCharge("principal")
            .furtherHead("deputy")
            .member("ada", Part.ACTIVE, teacher)
            .member("ben", Part.ACTIVE, pupil)
            .member("cem", Part.BACKWARD, pupil)
            .members("dora")
            .build();
    Chronicle record =
        Chronicle.empty()
            .append(new OrganizationRecorded(found), Notes.day(0))
            .append(taken("principal"), Notes.day(1))
            .append(taken("ben"), Notes.day(2))
            .append(taken("stranger"), Notes.day(3));
    MakeUp makeUp = Vitality.of(record).makeUp(SCHOOL, Notes.day(9));
    assertThat(makeUp)
        .hasToString(
            "3 seats for 6 people: 1 head, 1 activist, 1 outsider; pupil: 1 of 2; teacher: 0 of 1; "
                + "no kind written: 0 of 1");
    assertThat(makeUp.seatedShare()).contains(Share.of(1, 3));
    assertThat(makeUp.headsWithoutSeat()).containsExactly(PersonId.of("deputy"));
    assertThat(Vitality.of(record).makeUp(SCHOOL, Notes.day(2)))
        .asString()
        .startsWith("2 seats for 6 people: 1 head, 1 activist; ");
    assertThatThrownBy(() -> new KindSeated(pupil, 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Of 1 members");
  }
}
