package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The step of founding a party for a class ({@code R1.2}, {@code R1.3}).
 *
 * <p>It is faulty if the class has no people any more, if nobody founds the party, if its id is
 * taken, or if its organization is not there.
 *
 * <p>It does not look at how far the struggle of the class has come, nor at whether another party
 * stands for the same class: the first is for a rule to say, the second is no fault. It is begun
 * with {@link Party#of}.
 *
 * <p>Nor does it ask of which class the members themselves are. What it writes is one {@link
 * PartyFounded} of the kind {@link GroupingKind#PARTY} for exactly one class; what it reaches is
 * the {@link Party}.
 *
 * <p>For example a party of wage workers while their struggle is {@link StruggleStage#SCATTERED}:
 * the step can be drafted, and a practice whose method has the family {@code society} refuses it as
 * {@link SocietyRuleId#STAGE_NOT_REACHED}.
 */
public final class FoundingStep implements Step<Party> {

  private final PartyId id;
  private final EconomicPosition position;
  private final Programme programme;
  private final ImmutableSet<PersonId> members;
  private final Optional<UnitId> organization;

  FoundingStep(
      PartyId id,
      EconomicPosition position,
      Programme programme,
      ImmutableSet<PersonId> members,
      Optional<UnitId> organization) {
    this.id = id;
    this.position = position;
    this.programme = programme;
    this.members = members;
    this.organization = organization;
  }

  /**
   * What would be written, and the party as it would be then; or everything that is faulty at once.
   *
   * @param situation how things stand at the moment of the founding; the class is looked up anew in
   *     it, since people may have left it after the step was begun
   */
  @Override
  public Checked<Draft<Party>> draft(Situation situation) {
    Society society = situation.view(SocietyView.SOCIETY);
    return Checked.of(
        problems(society, situation), () -> Draft.of(event(), party(society.masses())));
  }

  private Party party(Masses masses) {
    return new Party(
        id, masses.classOf(position), programme, SharedSet.from(members), organization);
  }

  private PartyFounded event() {
    return new PartyFounded(
        id,
        ImmutableSet.of(position),
        programme.interests(),
        programme.goals(),
        members,
        GroupingKind.PARTY,
        organization);
  }

  private ImmutableList<Problem> problems(Society society, Situation situation) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (society.masses().size(position) == 0) {
      String hint =
          Nearest.hint(position, society.masses().classes().stream().map(SocialClass::position));
      problems.add(
          new Problem(
              "the party's class",
              "nobody in the position " + Quoted.text(position),
              "a position of people" + hint));
    }
    if (members.isEmpty()) {
      problems.add(new Problem("the party's members", "nobody", "those who found it"));
    }
    if (society.record(id).isPresent()) {
      problems.add(
          new Problem(
              "the party", Quoted.text(id) + ", which is there already", "an id of its own"));
    }
    organization
        .flatMap(unit -> situation.organization().missing("the top unit of the party", unit))
        .ifPresent(problems::add);
    return problems.build();
  }

  /** What is founded, for which class. */
  @Override
  public String toString() {
    return "found the party " + id + " for " + new ClassId(position);
  }
}
