package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Function;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The step of bringing people into the work on a task, through the person in overall charge ({@code
 * M7.4}).
 *
 * <p>It is faulty if the unit is not there, if nobody is in overall charge of it, or if somebody
 * who is to be mobilized does not belong to it or to a unit below it.
 *
 * <p>The person in overall charge is not named by the caller: it is whoever has the charge when the
 * step is taken, and the first of them where several share it. Once it is taken the record has a
 * {@link PersonnelMobilized}, and the practice reaches a {@link Mobilization}. Nobody works on the
 * task by that alone.
 *
 * <p>Where somebody mistyped an id, the problem names a near one:
 *
 * <pre>{@code
 * practice.take(Mobilization.of(literacy).at("school").people("tutor", "libarian"), day);
 * // who is to be mobilized: found 'libarian', expected somebody who belongs to 'school'
 * // or to a unit below it ('librarian'?)
 * }</pre>
 */
public final class MobilizationStep implements Step<Mobilization> {

  private final TaskId task;
  private final UnitId unit;
  private final Function<Organization, ImmutableSet<PersonId>> chosen;

  MobilizationStep(
      TaskId task, UnitId unit, Function<Organization, ImmutableSet<PersonId>> chosen) {
    this.task = task;
    this.unit = unit;
    this.chosen = chosen;
  }

  /**
   * All strangers among the people are told of at once. The person in overall charge is left out of
   * those who are mobilized: they bring others in.
   */
  @Override
  public Checked<Draft<Mobilization>> draft(Situation situation) {
    Organization organization = situation.organization();
    Optional<Problem> missing = organization.missing("the mobilizing unit", unit);
    if (missing.isPresent()) {
      return new Checked.Faulty<>(ImmutableList.of(missing.get()));
    }
    ImmutableSet<PersonId> people = chosen.apply(organization);
    return organization.charge(unit).holders().stream()
        .findFirst()
        .map(head -> draft(organization, head, people))
        .orElseGet(() -> new Checked.Faulty<>(ImmutableList.of(vacant())));
  }

  private Problem vacant() {
    return new Problem(
        "overall charge of " + Quoted.text(unit),
        "nobody",
        "the person who mobilizes the personnel");
  }

  private Checked<Draft<Mobilization>> draft(
      Organization organization, PersonId head, ImmutableSet<PersonId> people) {
    ImmutableList<Problem> strangers =
        people.stream()
            .filter(person -> !belongs(person, organization))
            .map(person -> stranger(person, organization))
            .collect(ImmutableList.toImmutableList());
    return Checked.of(strangers, () -> draft(head, people));
  }

  private Problem stranger(PersonId person, Organization organization) {
    return new Problem(
        "who is to be mobilized",
        Quoted.text(person),
        "somebody who belongs to "
            + Quoted.text(unit)
            + " or to a unit below it"
            + Nearest.hint(
                person.value(),
                id -> belongs(PersonId.of(id), organization),
                organization.personnel(unit).stream().map(PersonId::value)));
  }

  private Draft<Mobilization> draft(PersonId head, ImmutableSet<PersonId> people) {
    ImmutableSet<PersonId> others = Sets.difference(people, ImmutableSet.of(head)).immutableCopy();
    return Draft.of(
        new PersonnelMobilized(task, unit, head, others),
        new Mobilization(task, unit, head, others));
  }

  private boolean belongs(PersonId person, Organization organization) {
    return organization.posts(person).stream()
        .anyMatch(
            post -> post.unit().equals(unit) || organization.isSubordinate(post.unit(), unit));
  }

  /** Where people are mobilized, and for what. */
  @Override
  public String toString() {
    return "mobilize for " + task + " at " + unit;
  }
}
