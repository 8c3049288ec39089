package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;

/**
 * A plan that would mend something, as the person in overall charge of its place could adopt it.
 *
 * <p>It proposes ways, and does not judge them: whether one of them breaks a rule is tried with all
 * rules in force before anybody is shown it.
 *
 * @param wanted the plan, by whomever
 * @param now how things stand
 */
record PlanDraft(PlanAdopted wanted, Situation now) {

  private static final Template VACANT =
      Template.of(
          "plan.vacant",
          "{place} has nobody in overall charge who could decide; appoint somebody first");
  private static final Template UNWEIGHED =
      Template.of(
          "plan.unweighed",
          "the record has nothing at {place} that somebody could weigh; first write down a"
              + " result, a vacancy or work under way");
  private static final Template BESIDE =
      Template.of(
          "plan.beside",
          "another plan for the same time stands in the way; the person in overall charge"
              + " has to decide between the two");
  private static final Template CENTRE =
      Template.of("plan.centre", "which of the tasks is the central one");
  private static final Template CENTRED =
      Template.of("plan.centred", "make this one central; the others follow");
  private static final Template WEIGH =
      Template.of("plan.weigh", "which of these circumstances the unit weighs");
  private static final Template WEIGHED =
      Template.of("plan.weighed", "weigh this, and adopt the same plan again");

  /** What it says. */
  static final ImmutableList<Template> TEMPLATES =
      ImmutableList.of(VACANT, UNWEIGHED, BESIDE, CENTRE, CENTRED, WEIGH, WEIGHED);

  /** It is adopted as it is, or weighing what is known of the circumstances. */
  Remedy adopted(Sentence words) {
    return byHead(person -> ways(words, person));
  }

  /** It is adopted with one of some tasks alone at the centre, which people choose. */
  Remedy centredOnOneOf(ImmutableSet<Task> tasks) {
    return byHead(
        person ->
            new TaskChoice(tasks)
                .remedy(
                    CENTRE.alone(),
                    task ->
                        new PlanDraft(wanted.centred(task), now).ways(CENTRED.alone(), person)));
  }

  /** It is adopted weighing something that is known of the circumstances, which people choose. */
  Remedy weighing() {
    return byHead(
        person ->
            known().isEmpty()
                ? Remedy.nothing(UNWEIGHED.with("place", wanted.place()))
                : new Remedy.Choice(
                    WEIGH.alone(),
                    known().stream()
                        .map(entry -> weighing(entry, person))
                        .collect(ImmutableList.toImmutableList()),
                    0));
  }

  private Remedy.Candidate weighing(EntryId entry, PersonId person) {
    return new Remedy.Candidate(
        entry.value(),
        Remedy.proposal(WEIGHED.alone(), wanted.by(person).citing(ImmutableSet.of(entry))));
  }

  private ImmutableSet<EntryId> known() {
    return Circumstances.of(wanted, now).entries();
  }

  private Remedy byHead(Function<PersonId, Remedy> decided) {
    return head()
        .map(decided)
        .orElseGet(() -> Remedy.nothing(VACANT.with("place", wanted.place())));
  }

  private Optional<PersonId> head() {
    return now.organization().contains(wanted.place())
        ? now.organization().charge(wanted.place()).holders().stream().findFirst()
        : Optional.empty();
  }

  private Remedy ways(Sentence words, PersonId person) {
    PlanAdopted byHead = wanted.by(person);
    ImmutableList<Remedy.Proposal> ways =
        Stream.of(byHead, byHead.citing(known()))
            .distinct()
            .map(plan -> Remedy.proposal(words, plan))
            .collect(ImmutableList.toImmutableList());
    return new Remedy.FirstOf(ways, otherwise(ways.get(0)));
  }

  /** What stands in the way as far as this family knows; what else does shows when it is tried. */
  private Remedy otherwise(Remedy.Proposal way) {
    if (known().isEmpty()) {
      return Remedy.nothing(UNWEIGHED.with("place", wanted.place()));
    }
    return wanted.centres().containsAll(centresBeside()) ? way : Remedy.nothing(BESIDE.alone());
  }

  private ImmutableSet<TaskId> centresBeside() {
    return now.view(PlanView.PLANS).at(wanted.place()).plans().centresBeside(wanted.period());
  }
}
