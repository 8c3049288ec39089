package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadershipmethod.chain.ChainFamily;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.PlanFamily;
import org.leadershipmethod.relay.RelayFamily;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.society.SocietyFamily;

/**
 * Small records in which all families have something to look at: what the generators of each of
 * them write, with an edit of its own, happens to the same units and people in the same days.
 *
 * <p>Then some of it is lost, written late, told twice, moved to other days, or known only roughly.
 * Nobody says what is to be found in it.
 */
public final class MingledRecords {

  /** Tasks of two writers are not the same, though both call them by the same ids. */
  private static final Renamed TASKS =
      Renamed.replacing(
          IntStream.range(0, 100)
              .boxed()
              .collect(
                  ImmutableMap.toImmutableMap(
                      nth -> TaskId.of("task-" + nth), nth -> TaskId.of("work-" + nth))));

  /** The families that tell something in them. */
  public static final ImmutableList<Family> FAMILIES =
      ImmutableList.of(
          RelayFamily.RELAY,
          PlanFamily.PLAN,
          GroupFamily.GROUP,
          SocietyFamily.SOCIETY,
          ChainFamily.CHAIN);

  private MingledRecords() {}

  /** What the families tell, before anything becomes of it. */
  private record Parts(Notes relay, Notes plan, Notes group, Notes society) {}

  /**
   * Something that becomes of one note.
   *
   * @param kind what
   * @param which which note, counted around
   * @param days how far its time moves
   */
  private record Change(Kind kind, int which, int days) {
    enum Kind {
      LOST,
      LATE,
      TWICE,
      MOVED,
      VAGUE
    }
  }

  /** Records of all families, looked at up to a year and more after the last entry. */
  public static Arbitrary<AnyRecord> mingledRecords() {
    return Combinators.combine(
            parts(), changes().list().ofMaxSize(6), Arbitraries.integers().between(0, 400))
        .as((parts, changes, daysAfter) -> record(changed(mingled(parts), changes), daysAfter))
        .withoutEdgeCases();
  }

  private static AnyRecord record(ImmutableList<Noted> notes, int daysAfter) {
    Instant last =
        notes.stream().map(one -> one.when().latest()).max(Comparator.naturalOrder()).orElseThrow();
    Instant from = last.equals(Instant.MIN) ? Notes.day(0).latest() : last;
    return new AnyRecord(Library.method(), notes, from.plus(Duration.ofDays(daysAfter)));
  }

  private static Arbitrary<Parts> parts() {
    Arbitrary<Integer> edits = Arbitraries.integers().between(0, 999);
    return Combinators.combine(
            Organizations.lawfulOrganizations(5),
            LawfulRecords.deed().list().ofMinSize(1).ofMaxSize(4),
            PlannedRecords.choices().list().ofMinSize(1).ofMaxSize(2),
            groups(),
            societies(),
            edits.list().ofSize(4))
        .as(
            (organization, deeds, seasons, groups, societies, edit) -> {
              LawfulRecord relay = new LawfulRecordWriter(organization).write(deeds);
              PlannedRecord plan = new PlannedRecordWriter(organization).write(seasons);
              Renamed names = names(organization);
              return new Parts(
                  cited("r ", of(TASKS, spoiled(relay, List.of(RelayEdit.values()), edit.get(0)))),
                  spoiled(plan, List.of(PlanEdit.values()), edit.get(1)),
                  cited("g ", of(names, spoiled(groups, List.of(GroupEdit.values()), edit.get(2)))),
                  of(names, spoiled(societies, societyEdits(), edit.get(3))));
            });
  }

  private static Arbitrary<Notes> groups() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 4).list().ofSize(2),
            Leaderships.moves().list().ofMaxSize(6))
        .as((sizes, moves) -> new LeadershipWriter().write(2, sizes, moves));
  }

  private static Arbitrary<Notes> societies() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 999), SocietyRecords.moves().list().ofMaxSize(6))
        .as((choice, moves) -> new SocietyWriter().write(2, 1, choice, moves, 0));
  }

  private static ImmutableList<Edit<Notes>> societyEdits() {
    return ImmutableList.<Edit<Notes>>builder()
        .add(SocietyEdit.values())
        .add(ChainEdit.values())
        .build();
  }

  /** A lawful record after the first edit, from one on, that has a place in it, if any has. */
  private static <R extends Lawful> Notes spoiled(
      R record, List<? extends Edit<R>> edits, int choice) {
    return IntStream.range(choice, choice + edits.size())
        .mapToObj(nth -> edits.get(nth % edits.size()).of(record, choice))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Spoiled::notes)
        .orElse(record.notes());
  }

  /** The units and people of an organization, in the place of those of other records. */
  private static Renamed names(Organization organization) {
    ImmutableList<UnitId> units =
        organization.units().map(Unit::id).collect(ImmutableList.toImmutableList());
    ImmutableList<PersonId> people =
        units.stream()
            .flatMap(unit -> organization.personnel(unit).stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    ImmutableMap.Builder<Object, Object> names = ImmutableMap.builder();
    for (int nth = 0; nth < 2; nth++) {
      names.put(UnitId.of("unit-" + nth), units.get(nth));
    }
    for (int nth = 0; nth < people.size(); nth++) {
      names.put(PersonId.of("person-" + nth), people.get(nth));
    }
    return Renamed.replacing(names.buildOrThrow());
  }

  private static Notes of(Renamed names, Notes notes) {
    return new Notes(
        notes.all().stream()
            .map(one -> new Noted(one.id(), names.of(one.event()), one.when()))
            .collect(ImmutableList.toImmutableList()),
        notes.asOf());
  }

  /** The same under other ids; nothing in it cites another entry. */
  private static Notes cited(String prefix, Notes notes) {
    return new Notes(
        notes.all().stream()
            .map(one -> new Noted(EntryId.of(prefix + one.id().value()), one.event(), one.when()))
            .collect(ImmutableList.toImmutableList()),
        notes.asOf());
  }

  /** All of it in the order of time; there is one organization. */
  private static ImmutableList<Noted> mingled(Parts parts) {
    return Stream.of(
            parts.relay().all().stream(),
            parts.plan().all().stream().skip(1),
            parts.group().all().stream(),
            parts.society().all().stream())
        .flatMap(notes -> notes)
        .sorted(Comparator.comparing(one -> one.when().latest()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Arbitrary<Change> changes() {
    return Combinators.combine(
            Arbitraries.of(Change.Kind.class),
            Arbitraries.integers().between(0, 999),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 3)),
                Tuple.of(2, Arbitraries.integers().between(1, 90))))
        .as(Change::new);
  }

  private static ImmutableList<Noted> changed(ImmutableList<Noted> notes, List<Change> changes) {
    List<Noted> changed = new ArrayList<>(notes);
    for (int nth = 0; nth < changes.size(); nth++) {
      change(changed, changes.get(nth), EntryId.of("again " + nth));
    }
    return ImmutableList.copyOf(changed);
  }

  /** The organization stays where it is, and what is cited is neither lost nor late. */
  private static void change(List<Noted> notes, Change change, EntryId again) {
    List<Integer> places =
        IntStream.range(1, notes.size())
            .filter(at -> !notes.get(at).when().equals(When.OUTSET))
            .boxed()
            .collect(Collectors.toList());
    if (places.isEmpty()) {
      return;
    }
    int place = places.get(change.which() % places.size());
    Noted note = notes.get(place);
    boolean isCited = notes.stream().anyMatch(one -> one.event().cites().contains(note.id()));
    switch (change.kind()) {
      case VAGUE -> notes.set(place, at(note, around(note.when(), change.days())));
      case MOVED -> notes.set(place, at(note, moved(note.when(), change.days())));
      case TWICE -> notes.add(new Noted(again, note.event(), moved(note.when(), change.days())));
      case LOST -> notes.remove(isCited ? notes.size() - 1 : place);
      case LATE -> notes.add(notes.remove(isCited ? notes.size() - 1 : place));
    }
  }

  private static Noted at(Noted note, When when) {
    return new Noted(note.id(), note.event(), when);
  }

  private static When moved(When when, int days) {
    Duration by = Duration.ofDays(days % 2 == 0 ? days : -days);
    return new When(when.earliest().plus(by), when.latest().plus(by), when.isThroughout());
  }

  private static When around(When when, int days) {
    return new When(
        when.earliest().minus(Duration.ofDays(days)), when.latest().plus(Duration.ofDays(days)));
  }
}
