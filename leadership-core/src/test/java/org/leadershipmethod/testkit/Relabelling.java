package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.DepartmentClosed;
import org.leadershipmethod.organization.DepartmentOpened;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.OrganizationRows;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitRenamed;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.plan.IndicatedTask;
import org.leadershipmethod.plan.PeriodClosed;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.relay.WorkDone;

/** Gives other ids to the same units, people and tasks, one to one. */
public final class Relabelling {

  private final UnaryOperator<String> there;
  private final UnaryOperator<String> back;

  private Relabelling(UnaryOperator<String> there, UnaryOperator<String> back) {
    this.there = there;
    this.back = back;
  }

  /** Every id stays as it is. */
  public static Relabelling none() {
    return new Relabelling(UnaryOperator.identity(), UnaryOperator.identity());
  }

  /** Every id is read backwards, so that its order among the others changes too. */
  public static Relabelling reversed() {
    return new Relabelling(Relabelling::backwards, Relabelling::backwards);
  }

  private static String backwards(String id) {
    return new StringBuilder(id).reverse().toString();
  }

  /** The id of before. */
  public String back(String id) {
    return back.apply(id);
  }

  /** A record with other ids. */
  public ImmutableList<Written> of(Iterable<Written> record) {
    ImmutableList.Builder<Written> relabelled = ImmutableList.builder();
    record.forEach(one -> relabelled.add(new Written(of(one.event()), one.when())));
    return relabelled.build();
  }

  /** Notes with other ids; what they are cited by stays. */
  public ImmutableList<Noted> ofNotes(Iterable<Noted> notes) {
    ImmutableList.Builder<Noted> relabelled = ImmutableList.builder();
    notes.forEach(one -> relabelled.add(new Noted(one.id(), of(one.event()), one.when())));
    return relabelled.build();
  }

  private UnitId of(UnitId unit) {
    return UnitId.of(there.apply(unit.value()));
  }

  private PersonId of(PersonId person) {
    return PersonId.of(there.apply(person.value()));
  }

  private TaskId of(TaskId task) {
    return TaskId.of(there.apply(task.value()));
  }

  private Task of(Task task) {
    return new Task(of(task.id()), task.title(), task.field());
  }

  private ImmutableSet<PersonId> of(ImmutableSet<PersonId> people) {
    return people.stream().map(this::of).collect(ImmutableSet.toImmutableSet());
  }

  private Post of(Post post) {
    return new Post(post.kind(), of(post.unit()), post.field());
  }

  private Delivery of(Delivery delivery) {
    return new Delivery(
        of(delivery.unit()),
        of(delivery.person()),
        delivery.told(),
        delivery.responsible(),
        delivery.toldBy().map(this::of));
  }

  private Unit of(Unit unit) {
    return new Unit(of(unit.id()), unit.name(), unit.kind(), unit.parent().map(this::of));
  }

  private Event of(Event event) {
    if (event instanceof OrganizationRecorded recorded) {
      return new OrganizationRecorded(of(recorded.organization()));
    } else if (event instanceof Appointed appointed) {
      return new Appointed(of(appointed.person()), of(appointed.post()));
    } else if (event instanceof Departed departed) {
      return new Departed(of(departed.person()), of(departed.post()));
    } else if (event instanceof UnitCreated created) {
      return new UnitCreated(of(created.unit()));
    } else if (event instanceof UnitMoved moved) {
      return new UnitMoved(of(moved.unit()), moved.newParent().map(this::of));
    } else if (event instanceof UnitMerged merged) {
      return new UnitMerged(of(merged.unit()), of(merged.into()));
    } else if (event instanceof UnitRenamed renamed) {
      return new UnitRenamed(of(renamed.unit()), renamed.name(), renamed.kind());
    } else if (event instanceof UnitSplit split) {
      return new UnitSplit(
          of(split.unit()),
          split.into().stream().map(this::of).collect(ImmutableList.toImmutableList()));
    } else if (event instanceof UnitClosed closed) {
      return new UnitClosed(of(closed.unit()));
    } else if (event instanceof DepartmentOpened opened) {
      return new DepartmentOpened(of(opened.unit()), opened.field());
    } else if (event instanceof DepartmentClosed closed) {
      return new DepartmentClosed(of(closed.unit()), closed.field());
    } else if (event instanceof MemberDescribed described) {
      return new MemberDescribed(of(described.unit()), of(described.member()));
    }
    return ofRelay(event);
  }

  private Successor of(Successor one) {
    return new Successor(
        of(one.id()),
        one.name(),
        one.kind(),
        of(one.members()),
        one.below().stream().map(this::of).collect(ImmutableSet.toImmutableSet()));
  }

  private Member of(Member member) {
    return new Member(of(member.person()), member.part(), member.kind());
  }

  private Event ofRelay(Event event) {
    if (event instanceof TaskRelayed relayed) {
      return new TaskRelayed(
          of(relayed.task()),
          of(relayed.from()),
          relayed.department(),
          of(relayed.to()),
          relayed.deliveries().stream().map(this::of).collect(ImmutableList.toImmutableList()));
    } else if (event instanceof TaskDelivered delivered) {
      return new TaskDelivered(of(delivered.task()), of(delivered.delivery()));
    } else if (event instanceof PersonnelMobilized mobilized) {
      return new PersonnelMobilized(
          of(mobilized.task()), of(mobilized.unit()), of(mobilized.by()), of(mobilized.people()));
    } else if (event instanceof WorkDone work) {
      return new WorkDone(of(work.task()), of(work.unit()), of(work.people()));
    } else if (event instanceof ResultAchieved result) {
      return new ResultAchieved(of(result.task()), of(result.unit()), result.result());
    } else if (event instanceof TaskWithdrawn withdrawn) {
      return new TaskWithdrawn(of(withdrawn.task()), of(withdrawn.unit()), of(withdrawn.by()));
    }
    return ofPlan(event);
  }

  private Event ofPlan(Event event) {
    if (event instanceof TasksIndicated indicated) {
      return new TasksIndicated(
          of(indicated.from()),
          of(indicated.to()),
          indicated.period(),
          indicated.tasks().stream().map(this::of).collect(ImmutableList.toImmutableList()));
    } else if (event instanceof PlanAdopted adopted) {
      return new PlanAdopted(
          of(adopted.place()),
          adopted.period(),
          adopted.by().map(this::of),
          adopted.tasks().stream()
              .map(one -> new PlannedTask(of(one.task()), one.importance()))
              .collect(ImmutableList.toImmutableList()),
          adopted.circumstances());
    } else if (event instanceof PeriodClosed closed) {
      return new PeriodClosed(of(closed.place()), closed.period());
    }
    throw new IllegalArgumentException("no other ids known for " + event);
  }

  private IndicatedTask of(IndicatedTask one) {
    return new IndicatedTask(of(one.task()), one.importance(), one.urgency());
  }

  private Organization of(Organization organization) {
    OrganizationRows rows = new OrganizationRows();
    organization.units().forEach(unit -> add(rows, organization, unit));
    return Organization.ofRows(rows).orElseThrow();
  }

  private void add(OrganizationRows rows, Organization organization, Unit unit) {
    String id = of(unit.id()).value();
    String parent = unit.parent().map(this::of).map(UnitId::value).orElse(null);
    rows.unit(id, id, unit.name(), unit.kind().value(), parent);
    organization
        .charge(unit.id())
        .holders()
        .forEach(person -> rows.inCharge(id, id, of(person).value()));
    organization
        .furtherHeads(unit.id())
        .forEach(person -> rows.furtherHead(id, id, of(person).value()));
    organization.departments(unit.id()).forEach(department -> add(rows, id, department));
    organization.members(unit.id()).forEach(member -> add(rows, id, member));
  }

  private void add(OrganizationRows rows, String id, Department department) {
    String field = department.field().value();
    Optional<String> head = department.inCharge().map(this::of).map(PersonId::value);
    rows.department(id, id, field, head.orElse(null));
    department.staff().forEach(person -> rows.staff(id, id, field, of(person).value()));
  }

  private void add(OrganizationRows rows, String id, Member member) {
    rows.member(
        id,
        id,
        of(member.person()).value(),
        member.part().orElse(null),
        member.kind().map(PersonnelKind::value).orElse(null));
  }
}
