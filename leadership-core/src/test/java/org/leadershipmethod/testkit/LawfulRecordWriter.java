package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitKind;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.relay.WorkDone;

/**
 * Turns chosen deeds into a lawful record, following the organization and walking its parents one
 * by one.
 */
final class LawfulRecordWriter {

  /** Something to be done, with numbers from which whatever has to be chosen is chosen. */
  record Deed(Kind kind, int first, int second, int third, int days) {

    enum Kind {
      RELAY,
      HAND_OVER,
      JOIN,
      CREATE,
      MOVE
    }
  }

  private final Organization start;
  private final List<Noted> written = new ArrayList<>();
  private final List<RelayedWork> works = new ArrayList<>();
  private Organization organization;
  private LocalDate day = LocalDate.of(2030, 1, 1);
  private int newcomers;

  /** The tasks that stand at units, in the order in which they came. */
  private final ListMultimap<UnitId, TaskId> standing = LinkedListMultimap.create();

  LawfulRecordWriter(Organization start) {
    this.start = start;
    this.organization = start;
    add(new OrganizationRecorded(start), When.OUTSET);
  }

  LawfulRecord write(List<Deed> deeds) {
    deeds.forEach(this::write);
    return new LawfulRecord(
        start, Notes.of(written).lookedAtAfter(400), ImmutableList.copyOf(works), organization);
  }

  private void write(Deed deed) {
    day = day.plusDays(1 + deed.days() % 40);
    switch (deed.kind()) {
      case RELAY -> relay(deed);
      case HAND_OVER -> handOver(unit(deed.first()), deed);
      case JOIN -> change(new Appointed(newcomer(), Post.member(unit(deed.first()))));
      case CREATE -> create(unit(deed.first()));
      case MOVE -> move(deed);
    }
  }

  private EntryId add(Event event) {
    return add(event, When.on(day));
  }

  private EntryId add(Event event, When when) {
    EntryId id = EntryId.of("note " + written.size());
    written.add(new Noted(id, event, when));
    return id;
  }

  private void change(OrganizationEvent event) {
    organization = organization.after(event, When.on(day));
    add(event);
  }

  private PersonId newcomer() {
    return PersonId.of("newcomer-" + ++newcomers);
  }

  private List<UnitId> units() {
    return organization.units().map(Unit::id).collect(Collectors.toList());
  }

  private UnitId unit(int choice) {
    List<UnitId> units = units();
    return units.get(choice % units.size());
  }

  private PersonId head(UnitId unit) {
    return organization.charge(unit).soleHolder().orElseThrow();
  }

  /** Whoever comes after is told of what stands there, within a week at the latest. */
  private void handOver(UnitId unit, Deed deed) {
    change(new Departed(head(unit), Post.inCharge(unit)));
    day = day.plusDays(deed.second() % 4);
    change(new Appointed(newcomer(), Post.inCharge(unit)));
    day = day.plusDays(deed.third() % 4);
    for (TaskId task : standing.get(unit)) {
      add(new TaskDelivered(task, Delivery.of(unit, head(unit))));
    }
  }

  private void create(UnitId parent) {
    UnitId id = UnitId.of("created-" + ++newcomers);
    change(new UnitCreated(new Unit(id, id.value(), UnitKind.UNIT, Optional.of(parent))));
    change(new Appointed(newcomer(), Post.inCharge(id)));
  }

  private void move(Deed deed) {
    UnitMoved event = new UnitMoved(unit(deed.first()), Optional.of(unit(deed.second())));
    if (organization.problemsOf(event).isEmpty()) {
      change(event);
    }
  }

  /** The units from just below the top one down to a unit, walked upwards one parent at a time. */
  private List<UnitId> upwards(UnitId unit) {
    List<UnitId> path = new ArrayList<>();
    for (UnitId at = unit; at != null; at = organization.parent(at).orElse(null)) {
      path.add(0, at);
    }
    return path;
  }

  private void relay(Deed deed) {
    List<UnitId> line = upwards(unit(deed.first()));
    if (line.size() < 2) {
      return;
    }
    int from = deed.second() % (line.size() - 1);
    List<UnitId> path = line.subList(from + 1, line.size());
    Task task = Task.of("task-" + written.size(), "Task " + written.size(), field(path, deed));
    relay(task, line.get(from), path, deed);
  }

  private FieldOfWork field(List<UnitId> path, Deed deed) {
    ImmutableList<Department> departments = organization.departments(path.get(path.size() - 1));
    return departments.isEmpty()
        ? FieldOfWork.EDUCATION
        : departments.get(deed.third() % departments.size()).field();
  }

  private void relay(Task task, UnitId from, List<UnitId> path, Deed deed) {
    Map<UnitId, PersonId> heads = new LinkedHashMap<>();
    Map<UnitId, PersonId> specifics = new LinkedHashMap<>();
    List<Delivery> deliveries = new ArrayList<>();
    for (UnitId unit : path) {
      heads.put(unit, head(unit));
      deliveries.add(Delivery.of(unit, head(unit)));
      organization
          .department(unit, task.field())
          .flatMap(Department::inCharge)
          .ifPresent(person -> specifics.put(unit, person));
      if (specifics.containsKey(unit)) {
        deliveries.add(Delivery.of(unit, specifics.get(unit)));
      }
    }
    UnitId to = path.get(path.size() - 1);
    TaskRelayed event =
        new TaskRelayed(task, from, Optional.empty(), to, ImmutableList.copyOf(deliveries));
    EntryId entry = add(event);
    Work work = work(task, to, heads.get(to), Optional.ofNullable(specifics.get(to)), deed.third());
    conclude(task, from, to, work, deed);
    works.add(
        new RelayedWork(
            entry,
            event,
            ImmutableList.copyOf(path),
            ImmutableMap.copyOf(heads),
            ImmutableMap.copyOf(specifics),
            work.mobilization(),
            work.departmentOnly()));
  }

  /** Some tasks are concluded; not those of which an edit says that only the department worked. */
  private void conclude(Task task, UnitId from, UnitId to, Work work, Deed deed) {
    if (work.mobilization().isPresent() || deed.days() % 3 == 0) {
      standing.put(to, task.id());
      return;
    }
    add(
        deed.days() % 3 == 1
            ? new ResultAchieved(task.id(), to, "done")
            : new TaskWithdrawn(task.id(), to, from));
  }

  private record Work(Optional<EntryId> mobilization, boolean departmentOnly) {}

  /** What follows a relay: nothing; all mobilized, and the department works; or others work too. */
  private Work work(Task task, UnitId to, PersonId head, Optional<PersonId> specific, int choice) {
    Set<PersonId> others = new LinkedHashSet<>(organization.personnel(to));
    others.remove(head);
    organization
        .department(to, task.field())
        .ifPresent(department -> others.removeAll(department.people()));
    boolean works = specific.isPresent() && !others.isEmpty();
    if (!works || choice % 3 == 0) {
      return new Work(Optional.empty(), false);
    } else if (choice % 3 == 1) {
      others.add(specific.get());
      EntryId mobilization =
          add(new PersonnelMobilized(task.id(), to, head, ImmutableSet.copyOf(others)));
      add(new WorkDone(task, to, ImmutableSet.of(specific.get())));
      return new Work(Optional.of(mobilization), true);
    }
    add(new WorkDone(task, to, ImmutableSet.of(specific.get(), others.iterator().next())));
    return new Work(Optional.empty(), false);
  }
}
