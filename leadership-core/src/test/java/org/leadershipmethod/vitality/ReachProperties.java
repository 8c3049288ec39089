package org.leadershipmethod.vitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.vitality.Happened.Kind.LINK;
import static org.leadershipmethod.vitality.Happened.Kind.MOBILIZE;
import static org.leadershipmethod.vitality.Happened.Kind.SEAT;
import static org.leadershipmethod.vitality.Happened.Kind.UNSEAT;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.nucleus.LinkKept;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Proves;

/** Whom a group met is what plain sets say; to mobilize is to meet. */
class ReachProperties {

  private static final UnitId A = UnitId.of("a");

  @Provide
  Arbitrary<List<Happened>> histories() {
    return Happened.histories(LINK, LINK, MOBILIZE, SEAT, SEAT, UNSEAT);
  }

  @Provide
  Arbitrary<When> spans() {
    return Happened.spans();
  }

  /** Whom the group met, in plain maps. */
  private static final class Plain {
    private final PlainUnits units = new PlainUnits();
    private final Map<String, int[]> met = new TreeMap<>();
    private final Map<String, String> last = new TreeMap<>();
    private final Set<String> ever = new TreeSet<>();
    private final When span;
    private boolean isTold;

    Plain(List<Happened> history, When span) {
      this.span = span;
      units.readOn(history, span, this::take);
    }

    private void take(Happened one, String entry) {
      if (one.kind() != LINK && one.kind() != MOBILIZE) {
        return;
      }
      isTold = true;
      Set<String> seats = units.seats("a");
      if (!one.unit().equals("a") || !seats.contains(one.person())) {
        return;
      }
      for (String person : one.people()) {
        if (!seats.contains(person)) {
          ever.add(person);
          if (PlainUnits.isIn(one, span)) {
            met.computeIfAbsent(person, any -> new int[2])[one.kind() == LINK ? 0 : 1]++;
            last.put(person, entry);
          }
        }
      }
    }
  }

  @Property
  @Proves(Clause.M7_6)
  void whoWasMetIsWhatPlainSetsSay(
      @ForAll("histories") List<Happened> history, @ForAll("spans") When span) {
    Plain plain = new Plain(history, span);
    if (!plain.units.isThere("a")) {
      return;
    }
    Reach reach = Vitality.of(Happened.chronicle(history)).reach(A, span);
    Set<String> outside = new TreeSet<>(plain.units.members("a").keySet());
    outside.removeAll(plain.units.seats("a"));
    assertThat(reach.outside()).isEqualTo(Happened.ids(outside));
    ImmutableMap.Builder<PersonId, Met> met = ImmutableMap.builder();
    outside.stream()
        .filter(plain.met::containsKey)
        .forEach(
            person ->
                met.put(
                    PersonId.of(person),
                    new Met(
                        plain.met.get(person)[0],
                        plain.met.get(person)[1],
                        EntryId.of(plain.last.get(person)))));
    assertThat(reach.met()).isEqualTo(met.buildOrThrow());
    Set<String> never = new TreeSet<>(outside);
    never.removeAll(plain.ever);
    assertThat(reach.never()).isEqualTo(Happened.ids(never));
    assertThat(reach.isTold()).isEqualTo(plain.isTold);
    assertThat(reach.share())
        .isEqualTo(
            outside.isEmpty() || !plain.isTold
                ? Optional.empty()
                : Optional.of(Share.of(reach.met().size(), outside.size())));
    assertThat(reach.met().size() + reach.onlyEarlier().size() + reach.never().size())
        .isEqualTo(outside.size());
    observe(reach);
  }

  private static void observe(Reach reach) {
    Statistics.label("met, only mobilized, only earlier, never")
        .collect(
            !reach.met().isEmpty(),
            !reach.onlyMobilized().isEmpty(),
            !reach.onlyEarlier().isEmpty(),
            !reach.never().isEmpty())
        .coverage(
            fair -> {
              fair.checkQuery(all -> (boolean) all.get(0)).percentage(share -> share >= 20);
              fair.checkQuery(all -> (boolean) all.get(1)).percentage(share -> share >= 5);
              fair.checkQuery(all -> (boolean) all.get(2)).percentage(share -> share >= 2);
              fair.checkQuery(all -> (boolean) all.get(3)).percentage(share -> share >= 30);
            });
  }

  /** A mobilization told as a link reaches the same people. */
  @Property
  @Proves(Clause.M7_6)
  void toMobilizeIsALink(@ForAll("histories") List<Happened> history, @ForAll("spans") When span) {
    List<Happened> linked =
        history.stream()
            .map(
                one ->
                    one.kind() == MOBILIZE
                        ? new Happened(
                            LINK, one.person(), one.unit(), one.other(), one.number(), one.when())
                        : one)
            .toList();
    if (!PlainUnits.read(history, span, (one, entry) -> {}).isThere("a")) {
      return;
    }
    Reach reach = Vitality.of(Happened.chronicle(history)).reach(A, span);
    Reach other = Vitality.of(Happened.chronicle(linked)).reach(A, span);
    assertThat(other.met().keySet()).isEqualTo(reach.met().keySet());
    assertThat(other.never()).isEqualTo(reach.never());
    assertThat(other.onlyMobilized()).isEmpty();
    reach
        .met()
        .forEach(
            (person, met) ->
                assertThat(other.met().get(person))
                    .isEqualTo(new Met(met.links() + met.mobilizations(), 0, met.last())));
    Statistics.label("mobilized")
        .collect(reach.met().values().stream().anyMatch(one -> one.mobilizations() > 0))
        .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
  }

  private static final UnitId SCHOOL = UnitId.of("school");
  private static final PersonId HEAD = PersonId.of("principal");

  private static Chronicle school(Event... events) {
    Organization found =
        Organization.builder()
            .unit("school")
            .inCharge("principal")
            .members("ada", "ben", "cem", "dora")
            .build();
    Chronicle record =
        Chronicle.empty()
            .append(new OrganizationRecorded(found), Notes.day(0))
            .append(new SeatTaken(GroupId.of(SCHOOL), HEAD, SeatOrigin.AS_HEAD), Notes.day(1))
            .append(
                new SeatTaken(GroupId.of(SCHOOL), PersonId.of("ada"), SeatOrigin.CAME_FORWARD),
                Notes.day(2));
    int day = 10;
    for (Event event : events) {
      record = record.append(event, Notes.day(day));
      day += 10;
    }
    return record;
  }

  private static LinkKept link(String by, String... people) {
    return new LinkKept(SCHOOL, PersonId.of(by), ids(people));
  }

  private static ImmutableSet<PersonId> ids(String... people) {
    return Happened.ids(new TreeSet<>(List.of(people)));
  }

  private static final When SPAN = When.during(Notes.FIRST.plusDays(15), Notes.FIRST.plusDays(60));

  @Example
  void aGroupThatMetTwoOfThree() {
    Chronicle record =
        school(
            link("ada", "cem"),
            link("principal", "ada", "ben"),
            new PersonnelMobilized(TaskId.of("reading"), SCHOOL, HEAD, ids("cem", "ben")),
            link("dora", "ben"));
    Reach reach = Vitality.of(record).reach(SCHOOL, SPAN);
    assertThat(reach)
        .hasToString(
            "of 3 members outside the group 2 met, 1 of them only by mobilization; 1 never");
    assertThat(reach.met().get(PersonId.of("ben"))).isEqualTo(new Met(1, 1, EntryId.of("e6")));
    assertThat(reach.never()).isEqualTo(ids("dora"));
    assertThat(reach.share()).contains(Share.of(2, 3));
    Reach first =
        Vitality.of(record)
            .reach(SCHOOL, When.during(Notes.FIRST.plusDays(15), Notes.FIRST.plusDays(25)));
    assertThat(first.onlyEarlier()).isEqualTo(ids("cem"));
  }

  @Example
  void whereNobodyWroteOfLinksNothingIsSaid() {
    Reach reach = Vitality.of(school()).reach(SCHOOL, SPAN);
    assertThat(reach).hasToString("nobody wrote down who kept in touch with whom");
    assertThat(reach.share()).isEmpty();
    assertThat(reach.isTold()).isFalse();
    assertThatThrownBy(
            () ->
                new Reach(
                    SCHOOL, SPAN, ids("ben"), ImmutableMap.of(), ids("cem"), true, reach.unseen()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("outside");
    assertThatThrownBy(() -> new Met(0, 0, EntryId.of("e1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("once at least");
  }
}
