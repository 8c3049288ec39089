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
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** What would have been granted in place of a relay, and what mends one. */
final class Remedies {

  /** How many candidates a choice lists: enough to see who is near, few enough to read. */
  private static final int LISTED = 12;

  private static final String TO_HEAD = "deliver it to the person in overall charge";

  private static final String TO_HEAD_FIRST = TO_HEAD + " first, and then as it was meant";

  private Remedies() {}

  /** The step as it would have been granted, if somebody answers at every level of the route. */
  static Remedy instead(Concern concern, Occasion<RelayEvent> occasion) {
    return occasion.event() instanceof TaskRelayed relayed
        ? insteadOfRelay(relayed, occasion.before().organization())
        : insteadOfDelivery((TaskDelivered) occasion.event(), concern, occasion);
  }

  private static Remedy insteadOfRelay(TaskRelayed relayed, Organization organization) {
    return RelayStep.lawful(relayed, relayed.from(), organization)
        .<Remedy>map(event -> throughHeads(event, relayed))
        .orElseGet(
            () ->
                new Remedy.Nothing(
                    Sentence.plain(
                        "no route leads from "
                            + relayed.from()
                            + " to "
                            + relayed.to()
                            + " with somebody in overall charge at every level of it")));
  }

  private static Remedy throughHeads(TaskRelayed lawful, TaskRelayed relayed) {
    return new Remedy.Proposal(
        Sentence.plain(
            "relay it through the person in overall charge at every level, and tell and make"
                + " responsible both that person and the one with specific responsibility"),
        list(alsoTo(relayed, lawful)));
  }

  /** A relay as it should be, which also reaches everybody whom another one was to reach. */
  static TaskRelayed alsoTo(TaskRelayed relayed, TaskRelayed lawful) {
    return lawful.delivered(Iterables.concat(lawful.deliveries(), relayed.deliveries()));
  }

  private static Remedy insteadOfDelivery(
      TaskDelivered delivered, Concern concern, Occasion<RelayEvent> occasion) {
    Organization organization = occasion.before().organization();
    return organization.charge(concern.unit()).holders().stream()
        .findFirst()
        .map(head -> headFirst(head, delivered, concern.unit()))
        .<Remedy>map(
            events ->
                new Remedy.Proposal(
                    Sentence.plain(events.size() == 1 ? TO_HEAD : TO_HEAD_FIRST), events))
        .orElseGet(
            () ->
                new Remedy.Nothing(
                    Sentence.plain("nobody is in overall charge of " + concern.unit())));
  }

  /** Whoever was to be told is told too, after the person in overall charge. */
  private static ImmutableList<Event> headFirst(
      PersonId head, TaskDelivered delivered, UnitId unit) {
    Event toHead = new TaskDelivered(delivered.task(), Delivery.of(unit, head));
    return delivered.delivery().person().equals(head)
        ? list(toHead)
        : ImmutableList.of(toHead, delivered);
  }

  /** Fills the vacant charge of a unit, then takes the step as it should be taken. */
  static Remedy insteadOfVacancy(Concern concern, Occasion<RelayEvent> occasion) {
    return choice(
        "who is to take overall charge of " + concern.unit() + "; then the step can be taken",
        concern.unit(),
        occasion.before().organization(),
        person -> appointedFirst(person, concern, occasion));
  }

  private static Remedy appointedFirst(
      PersonId person, Concern concern, Occasion<RelayEvent> occasion) {
    Appointed appointment = new Appointed(person, Post.inCharge(concern.unit()));
    Organization appointed = occasion.before().organization().after(appointment, occasion.when());
    Optional<ImmutableList<Event>> step =
        occasion.event() instanceof TaskRelayed relayed
            ? RelayStep.lawful(relayed, relayed.from(), appointed)
                .map(lawful -> list(alsoTo(relayed, lawful)))
            : Optional.of(headFirst(person, (TaskDelivered) occasion.event(), concern.unit()));
    return step.<Remedy>map(
            events ->
                new Remedy.Proposal(
                    Sentence.plain("appoint this person, then take the step through them"),
                    ImmutableList.<Event>builder().add(appointment).addAll(events).build()))
        .orElseGet(
            () ->
                new Remedy.Nothing(
                    Sentence.plain("the charge of another unit on the way is vacant too")));
  }

  /**
   * Tells whoever is in overall charge now, and makes them responsible; or appoints somebody first.
   */
  static Remedy reachHead(TaskAtUnit key, Situation now) {
    ImmutableSet<PersonId> heads = now.organization().charge(key.unit()).holders();
    if (heads.isEmpty()) {
      return appointFirst(key, now, head -> list(delivered(key, head, now)));
    }
    return new Remedy.Proposal(
        Sentence.plain("tell the person in overall charge of it now, and make them responsible"),
        heads.stream()
            .map(head -> delivered(key, head, now))
            .collect(ImmutableList.toImmutableList()));
  }

  static Remedy concluded(UnitId unit) {
    return new Remedy.Nothing(
        Sentence.plain("the task is concluded at " + unit + "; nothing can be done about it now"));
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
    return choice(
        "who is to take overall charge of "
            + key.unit()
            + "; then this person does what is missing",
        key.unit(),
        now.organization(),
        person -> appointed(person, key.unit(), then));
  }

  private static Remedy appointed(
      PersonId person, UnitId unit, Function<PersonId, ImmutableList<Event>> then) {
    Event appointment = new Appointed(person, Post.inCharge(unit));
    return new Remedy.Proposal(
        Sentence.plain("appoint this person, who then does what is missing"),
        ImmutableList.<Event>builder().add(appointment).addAll(then.apply(person)).build());
  }

  private static Remedy choice(
      String words, UnitId unit, Organization organization, Function<PersonId, Remedy> remedy) {
    ImmutableList<Remedy.Candidate> candidates =
        candidates(organization, unit)
            .distinct()
            .limit(LISTED)
            .map(person -> new Remedy.Candidate(person.value(), remedy.apply(person)))
            .collect(ImmutableList.toImmutableList());
    int others = organization.personnel(unit).size() - candidates.size();
    return new Remedy.Choice(Sentence.plain(words), candidates, others);
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
