package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Optional;

/**
 * Who answers for work in a field at one unit: in overall charge, and with specific responsibility
 * ({@code M7.3}).
 *
 * <p>A task for the unit goes through the one in overall charge ({@code M7.1}), and the one with
 * specific responsibility is whoever is in charge of the unit's department for the field. For
 * example, for propaganda at a school: the principal, and the teacher who does propaganda.
 *
 * <p>It holds numbers and names nobody before it is asked, so that many cost little. It belongs to
 * the version of the organization that gave it, and says how things stood there. This class is
 * immutable and thread-safe.
 */
public final class Answerers {

  private final Organization organization;
  private final int unit;

  /** The one in overall charge; NONE where nobody alone is. */
  private final int head;

  private final int specific;

  Answerers(Organization organization, int unit, int field) {
    this.organization = organization;
    this.unit = unit;
    this.head = organization.staffing().inCharge().only(unit);
    this.specific = organization.staffing().specific(unit, field);
  }

  /** The unit that this is about, to ask more of it. */
  public UnitHandle unit() {
    return new UnitHandle(organization.names().units(), unit);
  }

  /** The id of the unit that this is about. */
  public UnitId unitId() {
    return organization.names().unit(unit);
  }

  /** The unit directly above; empty at the top. */
  public Optional<UnitHandle> parent() {
    int parent = organization.forest().parent(unit);
    return parent == NONE
        ? Optional.empty()
        : Optional.of(new UnitHandle(organization.names().units(), parent));
  }

  /** Everyone in overall charge, in order of appointment. */
  public Charge charge() {
    return head == NONE
        ? Charge.of(organization.inCharge(unit))
        : new Charge.Held(organization.names().person(head));
  }

  /** The one in overall charge; empty where nobody is, or several share it. */
  public Optional<PersonHandle> head() {
    return person(head);
  }

  /** The one with specific responsibility; empty where the unit has nobody for the field. */
  public Optional<PersonHandle> specific() {
    return person(specific);
  }

  /** Whether somebody has specific responsibility who is not in overall charge as well. */
  public boolean isSpecificOneMore() {
    return specific != NONE && !organization.staffing().inCharge().contains(unit, specific);
  }

  /**
   * Who passes a task on to this unit: the first in overall charge of the unit directly above;
   * empty at the top, and where nobody is.
   */
  public Optional<PersonHandle> passedOnBy() {
    int parent = organization.forest().parent(unit);
    return person(parent == NONE ? NONE : organization.staffing().inCharge().first(parent));
  }

  private Optional<PersonHandle> person(int number) {
    return number == NONE
        ? Optional.empty()
        : Optional.of(new PersonHandle(organization.names().people(), number));
  }

  /** The unit, and who answers there. */
  @Override
  public String toString() {
    return unitId()
        + ": "
        + head().map(PersonHandle::toString).orElse("nobody alone")
        + " in overall charge, "
        + specific().map(PersonHandle::toString).orElse("nobody")
        + " with specific responsibility";
  }
}
