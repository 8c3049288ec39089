package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;

/**
 * The overall charge of a unit that nobody has, and who of the unit could take it.
 *
 * <p>It does not say who is fit for it: that is for people to decide.
 *
 * @param unit the unit
 * @param organization the organization as it is while the charge is vacant
 */
record Vacancy(UnitId unit, Organization organization) {

  /** How many candidates a choice lists: enough to see who is near, few enough to read. */
  private static final int LISTED = 12;

  /**
   * The choice of who takes the charge.
   *
   * @param words what has to be decided
   * @param then what is done when somebody is appointed, the appointment included
   */
  Remedy filled(Sentence words, Function<Appointed, Remedy> then) {
    ImmutableList<Remedy.Candidate> candidates =
        people()
            .distinct()
            .limit(LISTED)
            .map(person -> new Appointed(person, Post.inCharge(unit)))
            .map(one -> new Remedy.Candidate(one.person().value(), then.apply(one)))
            .collect(ImmutableList.toImmutableList());
    int others = organization.personnel(unit).size() - candidates.size();
    return new Remedy.Choice(words, candidates, others);
  }

  /** The nearest first: further heads, then people of departments, then all others. */
  private Stream<PersonId> people() {
    return Stream.of(
            organization.furtherHeads(unit).stream(),
            organization.departments(unit).stream()
                .map(Department::people)
                .flatMap(ImmutableSet::stream),
            organization.members(unit).map(Member::person))
        .flatMap(people -> people);
  }
}
