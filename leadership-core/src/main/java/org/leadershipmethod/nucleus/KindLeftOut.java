package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;

/**
 * Nobody of some kind of personnel that a unit has sits in its leading group.
 *
 * <p>It is due a window after who sits there changed last: {@link NucleusBounds#FORMATION_WINDOW}.
 * Where it is not written down of somebody who sits there which kind they are of, nothing can be
 * said.
 */
final class KindLeftOut extends NucleusRule {

  KindLeftOut() {
    super(
        NucleusBounds.FORMATION_WINDOW,
        Card.of(NucleusRuleId.KIND_LEFT_OUT)
            .addClauses(Clause.M3_10)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Whoever does another kind of work knows other things; a group without them learns"
                    + " those last.")
            .ours(false)
            .addReads(GroupEvent.class, OrganizationEvent.class)
            .putSays(
                "said",
                "Nobody of the kind '{kind}' sits in the leading group, and the unit has such"
                    + " people.")
            .putSays("missing", "a seat for somebody of the kind '{kind}'")
            .putSays(
                "unknown",
                "nobody wrote down which kind of personnel everybody in the leading group belongs"
                    + " to")
            .putSays(
                "afterwards",
                "look who came forward among the people of this kind, and give them a seat")
            .build());
  }

  @Override
  Owed owedIn(UnitGroup group) {
    Optional<PersonnelKind> missing = group.isFormed() ? leftOut(group) : Optional.empty();
    if (missing.isEmpty() || seated(group).size() >= group.group().size()) {
      return missing.isEmpty() ? Owed.nothing() : group.owed();
    }
    return Owed.unknown(say("unknown"));
  }

  /** The first kind of which nobody sits there; none where there are fewer seats than kinds. */
  private static Optional<PersonnelKind> leftOut(UnitGroup group) {
    ImmutableMultiset<PersonnelKind> seated = seated(group);
    ImmutableSortedSet<PersonnelKind> kinds = kinds(group);
    return group.group().size() < kinds.size()
        ? Optional.empty()
        : kinds.stream().filter(kind -> !seated.contains(kind)).findFirst();
  }

  private static ImmutableSortedSet<PersonnelKind> kinds(UnitGroup group) {
    return group
        .now()
        .organization()
        .members(group.unit())
        .flatMap(member -> member.kind().stream())
        .collect(
            ImmutableSortedSet.toImmutableSortedSet(Comparator.comparing(PersonnelKind::value)));
  }

  private static ImmutableMultiset<PersonnelKind> seated(UnitGroup group) {
    Organization organization = group.now().organization();
    return group.group().members().stream()
        .flatMap(person -> kind(organization, group, person).stream())
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  private static Optional<PersonnelKind> kind(
      Organization organization, UnitGroup group, PersonId person) {
    return organization.member(group.unit(), person).flatMap(Member::kind);
  }

  @Override
  Arguments arguments(UnitGroup group) {
    return Arguments.of("kind", leftOut(group).map(PersonnelKind::value).orElse(""));
  }
}
