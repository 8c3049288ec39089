package org.leadershipmethod.society;

import org.leadershipmethod.person.PersonId;

/** What events about the masses do to the picture of a society. */
final class ClassEvents {

  private ClassEvents() {}

  static Society recorded(Society society, MassesRecorded event, Since since) {
    Society next = society.clear().with(event.masses()).begun(since);
    for (SocialClass one : event.masses().classes()) {
      next = next.with(one.position(), known -> known.come(since));
    }
    return next;
  }

  static Society stated(Society society, PositionStated event, Since since) {
    PersonId person = event.person();
    if (event.positions().size() != 1) {
      return society.with(society.masses().without(person)).with(person, event.positions());
    }
    EconomicPosition position = event.positions().iterator().next();
    return society
        .clear(person)
        .with(society.masses().with(person, position))
        .begun(since)
        .with(position, known -> known.come(since));
  }

  static Society struggling(Society society, StruggleRecorded event, Since since) {
    Society next = society.with(event.ofClass(), one -> one.struggling(event, since));
    LayerPair itself = LayerPair.itself(event.ofClass());
    return event.against().contains(event.ofClass())
        ? next.opposed(itself)
        : next.reconciled(itself);
  }

  /** A relation between two layers, which may be one that does not belong into a chain. */
  static Society related(Society society, LayerPair pair, String relation) {
    return pair.isOfOneChain(society) && !pair.isRelatedBy(relation)
        ? society.opposed(pair)
        : society.reconciled(pair);
  }

  static Society left(Society society, PeopleLeft event) {
    Society next = society;
    for (PersonId person : event.people()) {
      next = next.clear(person).with(next.masses().without(person));
    }
    return next;
  }
}
