package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Excuse;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Verdict;

/** A task came to a unit past the person there who has specific responsibility for its field. */
final class SpecificPersonLeftOut extends DeliveryRule {

  private static final Card CARD =
      Card.of(RelayRuleId.SPECIFIC_PERSON_LEFT_OUT)
          .addClauses(Clause.M7_3)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why(
              "The person in overall charge answers for the whole; without the one who does the work of that field, there is"
                  + " no division of labour, and the whole of it falls on one person.")
          .ours(false)
          .addReads(TaskRelayed.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  Optional<Verdict> at(Concern concern, Occasion<RelayEvent> occasion) {
    if (!(occasion.event() instanceof TaskRelayed relayed)) {
      return Optional.empty();
    }
    Organization organization = occasion.before().organization();
    return Concern.specific(organization, concern.unit(), relayed.task().field())
        .flatMap(
            person ->
                judge(
                    concern,
                    person,
                    breach(concern, occasion).excuse(excuse(concern, relayed.task().field()))));
  }

  private static Excuse excuse(Concern concern, FieldOfWork field) {
    return new Excuse(
        Post.department(concern.unit(), field),
        Sets.intersection(concern.told(), concern.responsible()).immutableCopy());
  }

  private static Optional<Verdict> judge(Concern concern, PersonId person, BreachBuilder breach) {
    boolean told = concern.told().contains(person);
    boolean responsible = concern.responsible().contains(person);
    if (told && responsible) {
      return kept(concern);
    }
    String lacks =
        told
            ? "given responsibility for"
            : responsible ? "told of" : "told of or given responsibility for";
    breach
        .said(
            Sentence.plain(
                "The person with specific responsibility for the field was not "
                    + lacks
                    + " "
                    + concern.task()
                    + "."))
        .addWho(person);
    if (!told) {
      breach.addMissing(Sentence.plain("the person with specific responsibility told"));
    }
    if (!responsible) {
      breach.addMissing(Sentence.plain("the person with specific responsibility made responsible"));
    }
    return broken(breach);
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    TaskAtUnit key = (TaskAtUnit) finding.breach().about();
    return !Deliveries.isAnsweredSince(
        now.view(TaskView.TASKS).record(key),
        finding.breach(),
        ImmutableSet.copyOf(specific(key, now).stream().toList()));
  }

  private static Optional<PersonId> specific(TaskAtUnit key, Situation now) {
    return now.view(TaskView.TASKS)
        .task(key.task())
        .flatMap(task -> Concern.specific(now.organization(), key.unit(), task.field()));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    TaskAtUnit key = (TaskAtUnit) finding.breach().about();
    if (!now.view(TaskView.TASKS).stands(key)) {
      return ImmutableList.of(Remedies.concluded(key.unit()));
    }
    Remedy remedy =
        specific(key, now)
            .map(person -> delivered(key, person, now))
            .orElseGet(SpecificPersonLeftOut::nobody);
    return ImmutableList.of(remedy);
  }

  private static Remedy delivered(TaskAtUnit key, PersonId person, Situation now) {
    Optional<PersonId> head = now.organization().charge(key.unit()).soleHolder();
    return new Remedy.Proposal(
        Sentence.plain(
            "tell the person with specific responsibility of it now, and make them responsible"),
        Remedies.list(
            new TaskDelivered(key.task(), new Delivery(key.unit(), person, true, true, head))));
  }

  private static Remedy nobody() {
    return new Remedy.Nothing(
        Sentence.plain(
            "nobody has specific responsibility for the field here any more; the person in overall"
                + " charge answers for it alone"));
  }
}
