package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Excuse;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A task came to a unit past the person there who has specific responsibility for its field. */
final class SpecificPersonLeftOut extends DeliveryRule {

  /** What is said of somebody who was reached in part, and of what is missing then. */
  private static final ImmutableMap<String, String> IN_PART =
      ImmutableMap.of(
          "saidOfTold",
          "The person with specific responsibility for the field was told of '{task}', but"
              + " nobody made them responsible for it.",
          "saidOfResponsible",
          "The person with specific responsibility for the field was made responsible for"
              + " '{task}', but nobody told them of it.",
          "notTold",
          "that the person with specific responsibility is told of it",
          "notResponsible",
          "that the person with specific responsibility is made responsible for it",
          "onlyTell",
          "tell the person with specific responsibility about it now",
          "onlyMakeResponsible",
          "make the person with specific responsibility answer for it now");

  SpecificPersonLeftOut() {
    super(
        Card.of(RelayRuleId.SPECIFIC_PERSON_LEFT_OUT)
            .addClauses(Clause.M7_3)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "The person in overall charge answers for the whole; if nobody calls in"
                    + " the one who does the work of the field, all of the work falls on one"
                    + " person.")
            .ours(false)
            .addReads(TaskRelayed.class, OrganizationEvent.class)
            .addBounds(RelayBounds.ROUTE_READING)
            .putSays(
                "said",
                "The person with specific responsibility for the field was neither told of '{task}'"
                    + " nor made responsible for it.")
            .putAllSays(IN_PART)
            .putSays(
                "afterwards",
                "tell the person with specific responsibility about it now, and make them"
                    + " responsible")
            .putSays(
                "nobody",
                "nobody here has specific responsibility for the field any more; the"
                    + " person in overall charge answers for it alone")
            .build());
  }

  @Override
  boolean looksAt(Concern concern) {
    return super.looksAt(concern) && person(concern).isPresent();
  }

  private static Optional<PersonId> person(Concern concern) {
    return field(concern)
        .flatMap(
            field -> Stop.at(concern.before().organization(), concern.unit(), field).specific());
  }

  /** The field of a task that was relayed; of one that was only delivered, no field is known. */
  private static Optional<FieldOfWork> field(Concern concern) {
    return concern.event() instanceof TaskRelayed relayed
        ? Optional.of(relayed.task().field())
        : Optional.empty();
  }

  @Override
  protected boolean isBroken(Concern concern) {
    PersonId person = person(concern).orElseThrow();
    return !concern.told().contains(person) || !concern.responsible().contains(person);
  }

  private static boolean isTold(Concern concern) {
    return person(concern).filter(concern.told()::contains).isPresent();
  }

  private static boolean isResponsible(Concern concern) {
    return person(concern).filter(concern.responsible()::contains).isPresent();
  }

  @Override
  protected Sentence said(Concern concern) {
    if (isTold(concern)) {
      return say("saidOfTold", concern.arguments());
    }
    return say(isResponsible(concern) ? "saidOfResponsible" : "said", concern.arguments());
  }

  @Override
  protected ImmutableList<Sentence> missing(Concern concern) {
    ImmutableList.Builder<Sentence> missing = ImmutableList.builder();
    if (!isTold(concern)) {
      missing.add(say("notTold"));
    }
    if (!isResponsible(concern)) {
      missing.add(say("notResponsible"));
    }
    return missing.build();
  }

  @Override
  protected ImmutableSet<PersonId> who(Concern concern) {
    return ImmutableSet.copyOf(person(concern).stream().toList());
  }

  @Override
  protected BreachBuilder breach(Concern concern) {
    return super.breach(concern).excuse(field(concern).map(field -> another(concern, field)));
  }

  /** It is no breach if one who answers there had the department. */
  private static Excuse another(Concern concern, FieldOfWork field) {
    return new Excuse(
        Post.department(concern.unit(), field),
        Sets.intersection(concern.told(), concern.responsible()).immutableCopy());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    StandingTask task = StandingTask.of(finding, now);
    return !task.record()
        .isAnsweredSince(finding.breach(), ImmutableSet.copyOf(task.specific().stream().toList()));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    StandingTask task = StandingTask.of(finding, now);
    return ImmutableList.of(task.isOver() ? task.concluded() : telling(task, finding));
  }

  private Remedy telling(StandingTask task, Finding finding) {
    return task.specific()
        .map(person -> task.missing(person, task.soleHead(), finding))
        .<Remedy>map(one -> Remedy.proposal(say(doing(one)), task.delivered(one)))
        .orElseGet(() -> Remedy.nothing(say("nobody")));
  }

  private static String doing(Delivery missing) {
    if (missing.told() && missing.responsible()) {
      return "afterwards";
    }
    return missing.told() ? "onlyTell" : "onlyMakeResponsible";
  }
}
