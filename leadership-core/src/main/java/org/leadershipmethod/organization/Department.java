package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.person.PersonId;

/**
 * The department of a unit that works in one field.
 *
 * <p>Its person in charge is the one with specific responsibility, beside the head of the whole
 * unit, who has overall charge ({@code M7.3}). There is room for only one.
 *
 * @param unit the unit whose department it is
 * @param field the field it works in; a unit has at most one department for a field
 * @param inCharge the person with specific responsibility; empty when there is none
 * @param staff those who work in it beside the person in charge
 */
public record Department(
    UnitId unit, FieldOfWork field, Optional<PersonId> inCharge, ImmutableSet<PersonId> staff) {

  /** Makes a department of its four parts. */
  public Department {
    requireNonNull(unit, "unit");
    requireNonNull(field, "field");
    requireNonNull(inCharge, "inCharge");
    requireNonNull(staff, "staff");
  }

  /** Everyone in the department, each once: the person in charge first, then the staff. */
  public ImmutableSet<PersonId> people() {
    return ImmutableSet.<PersonId>builder()
        .addAll(inCharge.stream().iterator())
        .addAll(staff)
        .build();
  }
}
