package org.leadershipmethod.vitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.vitality.Happened.Kind.DESCRIBE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Proves;

/** Where each member stands, and who said so, is what plain maps say. */
class PartsProperties {

  private static final UnitId A = UnitId.of("a");

  @Provide
  Arbitrary<List<Happened>> histories() {
    return Happened.histories(DESCRIBE);
  }

  private static Placed placed(String unit, String person, PlainUnits.Said said) {
    return new Placed(
        PersonId.of(person),
        UnitId.of(unit),
        Optional.ofNullable(said.part()).map(Part::valueOf),
        EntryId.of(said.entry()));
  }

  @Property
  @Proves(Clause.M3_5)
  void eachMemberStandsInOnePartAsPlainMapsSay(
      @ForAll("histories") List<Happened> history, @ForAll @IntRange(max = Happened.DAYS) int day) {
    When asOf = Notes.day(day);
    PlainUnits plain = PlainUnits.read(history, asOf, (one, entry) -> {});
    Vitality vitality = Vitality.of(Happened.chronicle(history));
    if (!plain.isThere("a")) {
      assertThatThrownBy(() -> vitality.parts(A, asOf))
          .isInstanceOf(IllegalArgumentException.class);
      return;
    }
    ThreeParts parts = vitality.parts(A, asOf);
    ImmutableList.Builder<Placed> expected = ImmutableList.builder();
    plain.members("a").forEach((person, said) -> expected.add(placed("a", person, said)));
    assertThat(parts.members()).isEqualTo(expected.build());
    assertThat(parts.differing()).isEmpty();
    requireOneEach(parts);
    for (Part part : Part.values()) {
      Statistics.label("somebody is " + part)
          .collect(!parts.in(part).isEmpty())
          .coverage(fair -> fair.check(true).percentage(share -> share >= 35));
    }
    Statistics.label("of somebody it is not written")
        .collect(!parts.notWritten().isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 30));
    Statistics.label("several entries")
        .collect(parts.members().stream().map(Placed::entry).distinct().count() > 2)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
  }

  /** Nobody is left over, and nobody counts twice. */
  private static void requireOneEach(ThreeParts parts) {
    Set<PersonId> seen = new HashSet<>();
    int all = parts.notWritten().size();
    for (Part part : Part.values()) {
      parts.in(part).forEach(one -> assertThat(seen.add(one.person())).isTrue());
      all += parts.in(part).size();
      assertThat(parts.share(part))
          .isEqualTo(
              parts.written() == 0
                  ? Optional.empty()
                  : Optional.of(Share.of(parts.in(part).size(), parts.written())));
    }
    assertThat(all).isEqualTo(parts.members().size());
    assertThat(seen).hasSize(parts.written());
  }

  @Property
  void belowAUnitEachPersonCountsOnce(
      @ForAll("histories") List<Happened> history, @ForAll @IntRange(max = Happened.DAYS) int day) {
    When asOf = Notes.day(day);
    PlainUnits plain = PlainUnits.read(history, asOf, (one, entry) -> {});
    if (!plain.isThere("top")) {
      return;
    }
    ThreeParts parts =
        Vitality.of(Happened.chronicle(history)).partsWithSubtree(UnitId.of("top"), asOf);
    Map<String, Map<String, PlainUnits.Said>> claims = new TreeMap<>();
    plain
        .subtree("top")
        .forEach(
            unit ->
                plain
                    .members(unit)
                    .forEach(
                        (person, said) ->
                            claims
                                .computeIfAbsent(person, any -> new HashMap<>())
                                .put(unit, said)));
    assertThat(parts.members())
        .isEqualTo(
            claims.entrySet().stream()
                .map(one -> chosen(one.getKey(), one.getValue()))
                .collect(ImmutableList.toImmutableList()));
    assertThat(parts.differing())
        .isEqualTo(
            claims.entrySet().stream()
                .filter(one -> differ(one.getValue()))
                .map(one -> PersonId.of(one.getKey()))
                .collect(ImmutableSet.toImmutableSet()));
    requireOneEach(parts);
    Statistics.label("somebody in several parts")
        .collect(!parts.differing().isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 30));
  }

  private static Placed chosen(String person, Map<String, PlainUnits.Said> claims) {
    String unit =
        claims.keySet().stream()
            .sorted(
                Comparator.<String, Boolean>comparing(one -> claims.get(one).part() == null)
                    .thenComparing(one -> -claims.get(one).turn())
                    .thenComparing(one -> one))
            .findFirst()
            .orElseThrow();
    return placed(unit, person, claims.get(unit));
  }

  private static boolean differ(Map<String, PlainUnits.Said> claims) {
    Set<String> parts = new HashSet<>();
    claims.values().stream()
        .filter(one -> one.part() != null)
        .forEach(one -> parts.add(one.part()));
    return parts.size() > 1;
  }

  @Property
  void whatMayHaveComeBeforeIsTold(
      @ForAll("histories") List<Happened> history, @ForAll @IntRange(max = Happened.DAYS) int day) {
    When asOf = Notes.day(day);
    if (!PlainUnits.read(history, asOf, (one, entry) -> {}).isThere("a")) {
      return;
    }
    Unseen unseen = Vitality.of(Happened.chronicle(history)).parts(A, asOf).unseen();
    for (int place = 0; place < history.size(); place++) {
      Happened one = history.get(place);
      EntryId entry = EntryId.of("e" + (place + 1));
      if (one.kind() == DESCRIBE && one.unit().equals("a")) {
        boolean isOpen =
            one.when().latest().isAfter(asOf.latest())
                && !one.when().over().earliest().isAfter(asOf.latest());
        assertThat(unseen.vague().contains(entry)).isEqualTo(isOpen);
      }
    }
    assertThat(unseen.kinds()).isEmpty();
    assertThat(unseen.isTimeCovered()).isTrue();
    Statistics.label("something vague")
        .collect(!unseen.vague().isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 2));
    Statistics.label("something that cannot be used")
        .collect(!unseen.unread().isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
  }

  private static final UnitId SCHOOL = UnitId.of("school");

  private static Chronicle school() {
    PersonnelKind pupil = PersonnelKind.of("pupil");
    Organization found =
        Organization.builder()
            .unit("county")
            .member("ada", Part.INTERMEDIATE, pupil)
            .unit("school")
            .under("county")
            .member("ada", Part.INTERMEDIATE, pupil)
            .member("ben", Part.BACKWARD, pupil)
            .members("cem", "dora")
            .build();
    return Chronicle.empty()
        .append(new OrganizationRecorded(found), Notes.day(0))
        .append(
            new MemberDescribed(SCHOOL, Member.of(PersonId.of("ada"), Part.ACTIVE, pupil)),
            Notes.day(3))
        .append(
            new MemberDescribed(SCHOOL, Member.of(PersonId.of("ben"), Part.ACTIVE, pupil)),
            When.during(Notes.FIRST.plusDays(4), Notes.FIRST.plusDays(9)));
  }

  @Example
  void aSchoolOfFour() {
    Vitality vitality = Vitality.of(school());
    ThreeParts parts = vitality.parts(SCHOOL, Notes.day(5));
    assertThat(parts)
        .hasToString("of 4 members 1 active, 0 intermediate, 1 backward; of 2 nobody wrote it");
    assertThat(parts.in(Part.ACTIVE))
        .containsExactly(
            new Placed(PersonId.of("ada"), SCHOOL, Optional.of(Part.ACTIVE), EntryId.of("e2")));
    assertThat(parts.share(Part.ACTIVE)).contains(Share.of(1, 2));
    assertThat(parts.unseen().vague()).containsExactly(EntryId.of("e3"));
    assertThat(parts.unseen()).hasToString("1 entry of a vague time");
    assertThat(vitality.parts(SCHOOL, Notes.day(9)).in(Part.ACTIVE)).hasSize(2);
    assertThat(vitality.parts(SCHOOL, Notes.day(9)).unseen()).hasToString("nothing");
  }

  @Example
  void whoIsInTwoUnitsCountsOnce() {
    ThreeParts parts = Vitality.of(school()).partsWithSubtree(UnitId.of("county"), Notes.day(5));
    assertThat(parts.members()).hasSize(4);
    assertThat(parts.differing()).containsExactly(PersonId.of("ada"));
    assertThat(parts.in(Part.ACTIVE)).extracting(Placed::unit).containsExactly(SCHOOL);
  }

  @Example
  void whatTheRecordDoesNotCoverIsTold() {
    Coverage little =
        Coverage.EVERYTHING
            .ofKinds(ImmutableSet.of())
            .ofPlaces(ImmutableSet.of(UnitId.of("county")))
            .during(Notes.day(0));
    ThreeParts parts = Vitality.of(school().covering(little)).parts(SCHOOL, Notes.day(5));
    assertThat(parts.unseen().kinds()).containsExactly(OrganizationEvent.class);
    assertThat(parts.unseen())
        .hasToString(
            "not sure to be written down: OrganizationEvent; not covered: school; "
                + "the record does not cover all of that time; 1 entry of a vague time");
  }

  @Example
  void aUnitThatIsNotThereIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> Vitality.of(school()).parts(UnitId.of("schol"), Notes.day(5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("school");
    Placed ada = new Placed(PersonId.of("ada"), SCHOOL, Optional.empty(), EntryId.of("e1"));
    ThreeParts parts = Vitality.of(school()).parts(SCHOOL, Notes.day(5));
    assertThatThrownBy(
            () ->
                new ThreeParts(
                    SCHOOL,
                    false,
                    parts.asOf(),
                    ImmutableList.of(ada, ada),
                    ImmutableSet.of(),
                    parts.unseen()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice");
  }
}
