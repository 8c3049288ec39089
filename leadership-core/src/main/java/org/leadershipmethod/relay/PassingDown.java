package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadershipmethod.organization.Answerers;
import org.leadershipmethod.organization.Charge;
import org.leadershipmethod.organization.PersonHandle;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Collects who would answer for a task that goes down from one unit to all units below it. */
final class PassingDown implements Consumer<Answerers> {

  private final TaskId task;
  private final ImmutableList.Builder<Assignment> assignments = ImmutableList.builder();

  /** Whether the unit that passes it on was told of already; it comes first. */
  private boolean isBelow;

  PassingDown(TaskId task) {
    this.task = task;
  }

  @Override
  public void accept(Answerers unit) {
    if (isBelow) {
      add(unit);
    }
    isBelow = true;
  }

  private void add(Answerers unit) {
    UnitId id = unit.unitId();
    Charge charge = unit.charge();
    add(id, charge, unit.passedOnBy().map(PersonHandle::id));
    if (unit.isSpecificOneMore()) {
      PersonId person = unit.specific().orElseThrow().id();
      Optional<PersonId> head = charge.holders().stream().findFirst();
      assignments.add(new Assignment(task, id, person, Responsibility.SPECIFIC, head));
    }
  }

  private void add(UnitId unit, Charge charge, Optional<PersonId> above) {
    if (charge instanceof Charge.Held held) {
      assignments.add(new Assignment(task, unit, held.person(), Responsibility.OVERALL, above));
    } else {
      for (PersonId head : charge.holders()) {
        assignments.add(new Assignment(task, unit, head, Responsibility.OVERALL, above));
      }
    }
  }

  ImmutableList<Assignment> assignments() {
    return assignments.build();
  }
}
