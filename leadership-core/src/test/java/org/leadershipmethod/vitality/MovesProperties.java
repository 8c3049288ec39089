package org.leadershipmethod.vitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.vitality.Happened.Kind.DESCRIBE;
import static org.leadershipmethod.vitality.Happened.Kind.FOUND;
import static org.leadershipmethod.vitality.Happened.Kind.RAISE;
import static org.leadershipmethod.vitality.Happened.Kind.SEAT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.nucleus.MemberRaised;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Proves;

/** Who moved, and who raised them, is what plain lists say. */
class MovesProperties {

  private static final UnitId A = UnitId.of("a");

  @Provide
  Arbitrary<List<Happened>> histories() {
    return Happened.histories(DESCRIBE, DESCRIBE, RAISE, RAISE, SEAT);
  }

  @Provide
  Arbitrary<When> spans() {
    return Happened.spans();
  }

  /** What happened to people of the unit, in turn, with what was so before. */
  private static final class Plain {
    private record Moved(
        int turn, String person, String from, String to, String entry, boolean isIn) {}

    private record Raised(
        int turn, Happened one, String entry, Set<String> ofGroup, boolean isIn) {}

    private final List<Moved> moves = new ArrayList<>();
    private final List<Raised> raisings = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final PlainUnits units = new PlainUnits();
    private final When span;
    private int turn;

    Plain(List<Happened> history, When span) {
      this.span = span;
      units.readOn(history, span, this::take);
    }

    private void take(Happened one, String entry) {
      turn++;
      boolean isIn = PlainUnits.isIn(one, span);
      if (one.kind() == DESCRIBE && one.unit().equals("a")) {
        describe(one.person(), Happened.part(one.number()), entry, isIn);
      } else if (one.kind() == FOUND && units.isThere("a")) {
        for (int j = 0; j < Happened.PEOPLE.size(); j++) {
          int number = Happened.found(one.number(), j, 1);
          if (number >= 0 && units.members("a").containsKey(Happened.PEOPLE.get(j))) {
            describe(Happened.PEOPLE.get(j), Happened.part(number), entry, isIn);
          }
        }
      } else if (one.kind() == RAISE && one.unit().equals("a")) {
        Set<String> ofGroup = new TreeSet<>(Happened.people(one.number() >> 6));
        ofGroup.retainAll(units.seats("a"));
        raisings.add(new Raised(turn, one, entry, ofGroup, isIn));
      }
    }

    private void describe(String person, String to, String entry, boolean isIn) {
      PlainUnits.Said said = units.members("a").get(person);
      String from = said == null ? null : said.part();
      if (from == null && to != null && isIn) {
        first.add(entry);
      } else if (from != null && to != null && !from.equals(to)) {
        moves.add(new Moved(turn, person, from, to, entry, isIn));
      }
    }

    /** The move that a raising belongs to: the last one before it, or else the next one. */
    private Optional<Moved> of(Raised raised) {
      List<Moved> own =
          moves.stream().filter(one -> one.person().equals(raised.one().person())).toList();
      Optional<Moved> last =
          own.stream().filter(one -> one.turn() < raised.turn()).reduce((a, b) -> b);
      Optional<Moved> next = own.stream().filter(one -> one.turn() > raised.turn()).findFirst();
      return last.filter(one -> fits(raised, one)).or(() -> next.filter(one -> fits(raised, one)));
    }

    private static boolean fits(Raised raised, Moved move) {
      String from = raised.one().raisedFrom();
      return raised.one().raisedTo().equals(move.to())
          && (from == null || from.equals(move.from()));
    }

    Moves moves(Moves measured) {
      Map<Moved, List<Raised>> by = new HashMap<>();
      raisings.forEach(
          one ->
              of(one)
                  .ifPresent(move -> by.computeIfAbsent(move, any -> new ArrayList<>()).add(one)));
      return new Moves(
          A,
          span,
          moves.stream()
              .filter(Moved::isIn)
              .map(move -> told(move, by.getOrDefault(move, List.of()), measured))
              .collect(ImmutableList.toImmutableList()),
          first.stream().map(EntryId::of).collect(ImmutableList.toImmutableList()),
          raisings.stream()
              .filter(one -> one.isIn() && of(one).isEmpty())
              .map(one -> EntryId.of(one.entry()))
              .collect(ImmutableList.toImmutableList()),
          measured.unseen());
    }

    private static PartMove told(Moved move, List<Raised> raisings, Moves measured) {
      Set<String> by = new TreeSet<>();
      Set<String> ofGroup = new TreeSet<>();
      raisings.forEach(one -> by.addAll(Happened.people(one.one().number() >> 6)));
      raisings.forEach(one -> ofGroup.addAll(one.ofGroup()));
      When when =
          measured.moves().stream()
              .filter(one -> one.entry().value().equals(move.entry()))
              .findFirst()
              .orElseThrow()
              .when();
      return new PartMove(
          PersonId.of(move.person()),
          Part.valueOf(move.from()),
          Part.valueOf(move.to()),
          EntryId.of(move.entry()),
          when,
          Happened.ids(by),
          Happened.ids(ofGroup),
          raisings.stream()
              .map(one -> EntryId.of(one.entry()))
              .collect(ImmutableList.toImmutableList()));
    }
  }

  @Property
  @Proves(Clause.M3_6)
  void whoMovedAndByWhomIsWhatPlainListsSay(
      @ForAll("histories") List<Happened> history, @ForAll("spans") When span) {
    Plain plain = new Plain(history, span);
    Vitality vitality = Vitality.of(Happened.chronicle(history));
    if (!plain.units.isThere("a")) {
      assertThatThrownBy(() -> vitality.moves(A, span))
          .isInstanceOf(IllegalArgumentException.class);
      return;
    }
    Moves moves = vitality.moves(A, span);
    assertThat(moves).isEqualTo(plain.moves(moves));
    moves.moves().forEach(one -> assertThat(one.when()).isEqualTo(when(history, one.entry())));
    assertThat(moves.up().size() + moves.down().size()).isEqualTo(moves.moves().size());
    observe(moves);
  }

  private static When when(List<Happened> history, EntryId entry) {
    return history.get(Integer.parseInt(entry.value().substring(1)) - 1).when();
  }

  private static void observe(Moves moves) {
    Statistics.label("up").collect(!moves.up().isEmpty()).coverage(fair -> least(fair, 12));
    Statistics.label("down").collect(!moves.down().isEmpty()).coverage(fair -> least(fair, 25));
    Statistics.label("raised by somebody")
        .collect(moves.moves().stream().anyMatch(one -> !one.raisedBy().isEmpty()))
        .coverage(fair -> least(fair, 5));
    Statistics.label("raised by the group")
        .collect(moves.moves().stream().anyMatch(one -> !one.ofGroup().isEmpty()))
        .coverage(fair -> least(fair, 0.2));
    Statistics.label("raised without a move")
        .collect(!moves.withoutMove().isEmpty())
        .coverage(fair -> least(fair, 30));
    Statistics.label("first written")
        .collect(!moves.firstWritten().isEmpty())
        .coverage(fair -> least(fair, 30));
  }

  private static void least(StatisticsCoverage fair, double least) {
    fair.check(true).percentage(share -> share >= least);
  }

  private static final UnitId SCHOOL = UnitId.of("school");
  private static final PersonId ADA = PersonId.of("ada");
  private static final PersonId BEN = PersonId.of("ben");
  private static final PersonId CEM = PersonId.of("cem");
  private static final PersonnelKind PUPIL = PersonnelKind.of("pupil");

  private static MemberDescribed described(PersonId person, Part part) {
    return new MemberDescribed(SCHOOL, Member.of(person, part, PUPIL));
  }

  @Example
  void adaRaisesCem() {
    Organization found =
        Organization.builder()
            .unit("school")
            .member("ada", Part.ACTIVE, PUPIL)
            .member("ben", Part.INTERMEDIATE, PUPIL)
            .member("cem", Part.BACKWARD, PUPIL)
            .members("dora")
            .build();
    Chronicle record =
        Chronicle.empty()
            .append(new OrganizationRecorded(found), Notes.day(0))
            .append(new SeatTaken(GroupId.of(SCHOOL), ADA, SeatOrigin.CAME_FORWARD), Notes.day(1))
            .append(described(CEM, Part.INTERMEDIATE), Notes.day(3))
            .append(
                new MemberRaised(
                    SCHOOL,
                    CEM,
                    Optional.of(Part.BACKWARD),
                    Part.INTERMEDIATE,
                    ImmutableSet.of(ADA, BEN),
                    ImmutableList.of(EntryId.of("e2"))),
                Notes.day(4))
            .append(described(BEN, Part.ACTIVE), Notes.day(5))
            .append(described(PersonId.of("dora"), Part.BACKWARD), Notes.day(5))
            .append(described(ADA, Part.INTERMEDIATE), Notes.day(6));
    Moves moves =
        Vitality.of(record).moves(SCHOOL, new When(Notes.day(1).earliest(), Notes.day(9).latest()));
    assertThat(moves)
        .hasToString(
            "moves up: 2, by somebody in the leading group: 1, nobody wrote by whom: 1; "
                + "moves down: 1; first written: 1");
    PartMove cem = moves.upByGroup().get(0);
    assertThat(cem.raisedBy()).containsExactly(ADA, BEN);
    assertThat(cem.ofGroup()).containsExactly(ADA);
    assertThat(cem.raisings()).containsExactly(EntryId.of("e4"));
    assertThat(moves.upByNobodyWritten()).extracting(PartMove::person).containsExactly(BEN);
    assertThat(moves.unseen().isNothing()).isTrue();
  }

  @Example
  void aMoveThatIsNoneCannotBeMade() {
    assertThatThrownBy(
            () ->
                new PartMove(
                    ADA,
                    Part.ACTIVE,
                    Part.ACTIVE,
                    EntryId.of("e1"),
                    Notes.day(1),
                    ImmutableSet.of(),
                    ImmutableSet.of(),
                    ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from ACTIVE to ACTIVE");
  }
}
