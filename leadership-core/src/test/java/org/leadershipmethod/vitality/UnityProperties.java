package org.leadershipmethod.vitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.vitality.Happened.Kind.DECIDE;
import static org.leadershipmethod.vitality.Happened.Kind.SEAT;
import static org.leadershipmethod.vitality.Happened.Kind.WITHDRAW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
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
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Proves;

/** How a group decided is what plain sets of votes say. */
class UnityProperties {

  private static final GroupId A = GroupId.of(UnitId.of("a"));

  @Provide
  Arbitrary<List<Happened>> histories() {
    return Happened.histories(DECIDE, DECIDE, SEAT, SEAT, WITHDRAW);
  }

  @Provide
  Arbitrary<When> spans() {
    return Happened.spans();
  }

  /** How those who sat there voted, by looking at each person. */
  private static Concord concord(Happened one, Set<String> seats) {
    Set<String> voters = new TreeSet<>(one.inFavour());
    voters.addAll(one.against());
    voters.addAll(one.abstaining());
    if (voters.isEmpty()) {
      return Concord.NOT_WRITTEN;
    }
    voters.retainAll(seats);
    if (voters.size() < 2) {
      return voters.isEmpty() ? Concord.OTHERS : Concord.ALONE;
    }
    boolean isAgainst = false;
    boolean isNeither = false;
    for (String person : voters) {
      boolean isFor = one.inFavour().contains(person);
      boolean isNo = one.against().contains(person);
      boolean isBoth = one.abstaining().contains(person) || (isFor && isNo);
      isNeither = isNeither || isBoth;
      isAgainst = isAgainst || (isNo && !isBoth);
    }
    return isAgainst ? Concord.DISSENT : isNeither ? Concord.ABSTAINED : Concord.UNANIMOUS;
  }

  @Property
  @Proves(Clause.M3_14)
  void howTheyDecidedIsWhatPlainSetsSay(
      @ForAll("histories") List<Happened> history, @ForAll("spans") When span) {
    Map<String, Concord> byEntry = new TreeMap<>();
    Map<String, Boolean> isIn = new TreeMap<>();
    int[] withdrawn = new int[1];
    PlainUnits plain = new PlainUnits();
    plain.readOn(
        history,
        span,
        (one, entry) -> {
          if (one.kind() == DECIDE && one.unit().equals("a")) {
            byEntry.put(entry, concord(one, plain.seats("a")));
            isIn.put(entry, PlainUnits.isIn(one, span));
          } else if (one.kind() == WITHDRAW
              && one.unit().equals("a")
              && PlainUnits.isIn(one, span)) {
            withdrawn[0]++;
          }
        });
    Unity unity = Vitality.of(Happened.chronicle(history)).unity(A, span);
    Map<String, Concord> expected = new TreeMap<>();
    plain.decisions("a").values().stream()
        .filter(isIn::get)
        .forEach(entry -> expected.put(entry, byEntry.get(entry)));
    Map<String, Concord> told = new TreeMap<>();
    for (Concord concord : Concord.values()) {
      unity.with(concord).forEach(one -> told.put(one.entry().value(), concord));
      Statistics.label(concord.name())
          .collect(!unity.with(concord).isEmpty())
          .coverage(fair -> fair.check(true).percentage(share -> share > LEAST.get(concord)));
    }
    assertThat(told).isEqualTo(expected);
    assertThat(unity.decisions()).hasSize(expected.size());
    assertThat(unity.withdrawn()).isEqualTo(withdrawn[0]);
    assertThat(unity.joint().size())
        .isEqualTo(expected.values().stream().filter(Concord::isJoint).count());
  }

  private static final Map<Concord, Double> LEAST =
      Map.of(
          Concord.UNANIMOUS, 0.5,
          Concord.ABSTAINED, 0.5,
          Concord.DISSENT, 0.2,
          Concord.ALONE, 15.0,
          Concord.OTHERS, 12.0,
          Concord.NOT_WRITTEN, 6.0);

  private static final GroupId SCHOOL = GroupId.of(UnitId.of("school"));

  private static DecisionTaken decision(String id, List<String> yes, List<String> no) {
    return new DecisionTaken(
        SCHOOL,
        DecisionId.of(id),
        Matter.of("roofs"),
        ids(yes),
        ids(no),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        false,
        ImmutableList.of());
  }

  private static ImmutableSet<PersonId> ids(List<String> people) {
    return Happened.ids(new TreeSet<>(people));
  }

  @Example
  void aGroupOfThree() {
    Chronicle record =
        Chronicle.empty()
            .append(
                new OrganizationRecorded(Organization.builder().unit("school").build()),
                Notes.day(0));
    for (String person : List.of("ada", "ben", "cem")) {
      record =
          record.append(
              new SeatTaken(SCHOOL, PersonId.of(person), SeatOrigin.NOT_KNOWN), Notes.day(0));
    }
    record =
        record
            .append(decision("d1", List.of("ada", "ben"), List.of()), Notes.day(1))
            .append(decision("d2", List.of("ada", "ben"), List.of("cem")), Notes.day(2))
            .append(decision("d3", List.of("ada"), List.of()), Notes.day(3))
            .append(decision("d4", List.of(), List.of()), Notes.day(4))
            .append(decision("d5", List.of("guest"), List.of()), Notes.day(5))
            .append(decision("d6", List.of("ada", "cem"), List.of()), Notes.day(6))
            .append(new DecisionWithdrawn(SCHOOL, DecisionId.of("d6")), Notes.day(7));
    Unity unity =
        Vitality.of(record).unity(SCHOOL, When.during(Notes.FIRST, Notes.FIRST.plusDays(9)));
    assertThat(unity)
        .hasToString(
            "5 decisions: 1 unanimous, 0 with abstentions, 1 with votes against, 1 by one alone, "
                + "1 by others, 1 of which nobody wrote the votes; 1 withdrawn");
    assertThat(unity.joint()).hasSize(2);
    assertThat(unity.unseen().isNothing()).isTrue();
    assertThat(Vitality.of(record).unity(SCHOOL, Notes.day(2)).decisions()).hasSize(1);
  }
}
