package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** What would have been granted in place of a relay, and what mends one. */
final class Remedies {

  /** How many candidates a choice lists: enough to see who is near, few enough to read. */
  private static final int LISTED = 12;

  private Remedies() {}

  /** The relay as it would have been granted, if somebody answers at every level of its route. */
  static Optional<Remedy.Instead> instead(Concern concern, Occasion<RelayEvent> occasion) {
    Organization organization = occasion.before().organization();
    if (occasion.event() instanceof TaskRelayed relayed) {
      return RelayStep.lawful(relayed, relayed.from(), organization)
          .map(event -> event.delivered(Iterables.concat(event.deliveries(), relayed.deliveries())))
          .map(event -> instead(event));
    }
    TaskDelivered delivered = (TaskDelivered) occasion.event();
    return concern.heads().stream()
        .filter(organization.charge(concern.unit()).holders()::contains)
        .findFirst()
        .map(head -> new TaskDelivered(delivered.task(), Delivery.of(concern.unit(), head)))
        .map(
            event -> new Remedy.Instead("deliver it to the person in overall charge", list(event)));
  }

  private static Remedy.Instead instead(TaskRelayed event) {
    return new Remedy.Instead(
        "relay it through the person in overall charge at every level, and tell and make responsible"
            + " both that person and the one with specific responsibility",
        list(event));
  }

  /**
   * Tells whoever is in overall charge now, and makes them responsible; or appoints somebody first.
   */
  static Remedy reachHead(TaskAtUnit key, Situation now) {
    if (!now.organization().contains(key.unit())) {
      return gone(key.unit());
    }
    ImmutableSet<PersonId> heads = now.organization().charge(key.unit()).holders();
    if (heads.isEmpty()) {
      return appointFirst(key, now, head -> list(delivered(key, head, now)));
    }
    return new Remedy.Afterwards(
        "tell the person in overall charge of it now, and make them responsible",
        heads.stream()
            .map(head -> delivered(key, head, now))
            .collect(ImmutableList.toImmutableList()));
  }

  static Remedy gone(UnitId unit) {
    return new Remedy.None(unit + " is no longer part of the organization");
  }

  private static Event delivered(TaskAtUnit key, PersonId head, Situation now) {
    Organization organization = now.organization();
    Optional<PersonId> above =
        organization.parent(key.unit()).flatMap(parent -> organization.charge(parent).soleHolder());
    return new TaskDelivered(key.task(), new Delivery(key.unit(), head, true, true, above));
  }

  /** Fills the vacant charge of a unit, then does what its holder has to do. */
  static Remedy appointFirst(
      TaskAtUnit key, Situation now, Function<PersonId, ImmutableList<Event>> then) {
    Organization organization = now.organization();
    UnitId unit = key.unit();
    ImmutableList<Remedy.Candidate> candidates =
        candidates(organization, unit)
            .distinct()
            .limit(LISTED)
            .map(person -> appointed(person, unit, then))
            .collect(ImmutableList.toImmutableList());
    int others = organization.personnel(unit).size() - candidates.size();
    return new Remedy.Choice(
        "who is to take overall charge of " + unit + "; then this person does what is missing",
        candidates,
        others);
  }

  private static Remedy.Candidate appointed(
      PersonId person, UnitId unit, Function<PersonId, ImmutableList<Event>> then) {
    Event appointment = new Appointed(person, Post.inCharge(unit));
    return new Remedy.Candidate(
        person.value(),
        new Remedy.Afterwards(
            "appoint this person, who then does what is missing",
            ImmutableList.<Event>builder().add(appointment).addAll(then.apply(person)).build()));
  }

  private static Stream<PersonId> candidates(Organization organization, UnitId unit) {
    return Stream.of(
            organization.furtherHeads(unit).stream(),
            organization.departments(unit).stream()
                .map(Department::people)
                .flatMap(ImmutableSet::stream),
            organization.members(unit).map(Member::person))
        .flatMap(people -> people);
  }

  static ImmutableList<Event> list(Event event) {
    return ImmutableList.of(event);
  }
}
