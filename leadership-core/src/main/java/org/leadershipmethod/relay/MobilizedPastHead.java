package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Excuse;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/**
 * People of a unit were brought into the work on a task by somebody who is not in overall charge of
 * it.
 */
final class MobilizedPastHead implements StepRule<PersonnelMobilized> {

  private static final Card CARD =
      Card.of(RelayRuleId.MOBILIZED_PAST_HEAD)
          .addClauses(Clause.M7_4)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why(
              "Only who answers for the whole can take people from their other work without leaving a gap that nobody sees.")
          .ours(false)
          .addReads(PersonnelMobilized.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<PersonnelMobilized> examines() {
    return PersonnelMobilized.class;
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<PersonnelMobilized> occasion) {
    PersonnelMobilized event = occasion.event();
    Organization organization = occasion.before().organization();
    boolean byHead = organization.chargeDuring(event.unit(), occasion.when()).contains(event.by());
    return ImmutableList.of(
        byHead ? new Verdict.Kept(event.unit()) : new Verdict.Broken(breach(occasion)));
  }

  private static Breach breach(Occasion<PersonnelMobilized> occasion) {
    PersonnelMobilized event = occasion.event();
    ImmutableSet<PersonId> heads = occasion.before().organization().charge(event.unit()).holders();
    return Breach.builder()
        .where(event.unit())
        .about(new TaskAtUnit(event.task(), event.unit()))
        .addAlsoAbout(event.unit())
        .said(
            Sentence.plain(
                "Personnel were mobilized for '"
                    + event.task()
                    + "' by somebody who is not in overall charge here."))
        .when(occasion.when())
        .turn(occasion.entry().turn())
        .addEvidence(occasion.entry().id())
        .addWho(event.by())
        .excuse(new Excuse(Post.inCharge(event.unit()), ImmutableSet.of(event.by())))
        .addMissing(Sentence.plain("mobilization by the person in overall charge"))
        .instead(
            heads.stream()
                .findFirst()
                .map(head -> instead(event, head))
                .orElseGet(MobilizedPastHead::nobody))
        .build();
  }

  private static Remedy nobody() {
    return new Remedy.Nothing(
        Sentence.plain("nobody is in overall charge; that charge has to be filled first"));
  }

  private static Remedy instead(PersonnelMobilized event, PersonId head) {
    return new Remedy.Proposal(
        Sentence.plain("have the person in overall charge mobilize them"),
        Remedies.list(by(event, head)));
  }

  private static PersonnelMobilized by(PersonnelMobilized event, PersonId head) {
    return new PersonnelMobilized(event.task(), event.unit(), head, event.people());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    TaskAtUnit key = (TaskAtUnit) finding.breach().about();
    TaskRecord record = now.view(TaskView.TASKS).record(key);
    return own(record, finding).filter(own -> isMended(own, record, now.organization())).isEmpty();
  }

  private static Optional<Told<PersonnelMobilized>> own(TaskRecord record, Finding finding) {
    return record.mobilizations().stream()
        .filter(one -> finding.breach().isAt(one.turn()))
        .findFirst();
  }

  /** Whether the head brought the same people in later. */
  private static boolean isMended(
      Told<PersonnelMobilized> own, TaskRecord record, Organization organization) {
    return record.mobilizations().stream()
        .filter(one -> one.turn().isAfter(own.turn()))
        .filter(one -> isByHead(one, organization))
        .anyMatch(one -> one.what().people().containsAll(own.what().people()));
  }

  /** Whether a mobilization was by somebody who was in overall charge at the time. */
  static boolean isByHead(Told<PersonnelMobilized> one, Organization organization) {
    return organization.contains(one.what().unit())
        && organization.chargeDuring(one.what().unit(), one.when()).contains(one.what().by());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    TaskAtUnit key = (TaskAtUnit) finding.breach().about();
    return own(now.view(TaskView.TASKS).record(key), finding)
        .map(own -> ImmutableList.of(afterwards(own.what(), key, now)))
        .orElseGet(() -> ImmutableList.of(Remedies.concluded(key.unit())));
  }

  private static Remedy afterwards(PersonnelMobilized event, TaskAtUnit key, Situation now) {
    return now.organization().charge(key.unit()).holders().stream()
        .findFirst()
        .<Remedy>map(
            head ->
                new Remedy.Proposal(
                    Sentence.plain(
                        "have the person in overall charge mobilize the same people now"),
                    Remedies.list(by(event, head))))
        .orElseGet(() -> Remedies.appointFirst(key, now, head -> Remedies.list(by(event, head))));
  }
}
