package org.leadershipmethod.society;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Set;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.person.PersonId;

/** The layers and people that an event touches, gathered from the society before it. */
final class TouchedLayers {

  private final Society before;
  private final ImmutableSet.Builder<Key> keys = ImmutableSet.builder();

  TouchedLayers(Society before) {
    this.before = before;
  }

  TouchedLayers with(Key... more) {
    keys.add(more);
    return this;
  }

  /** The masses, whoever was unclear in them, and all classes that were known or are there now. */
  TouchedLayers masses(Masses recorded) {
    keys.add(MassesId.MASSES);
    before.unclear().forEach(person -> keys.add(new PersonInMasses(person)));
    Set<EconomicPosition> there =
        ImmutableSet.copyOf(Iterables.transform(recorded.classes(), SocialClass::position));
    return ofClasses(Sets.union(before.classesKnown(), there));
  }

  TouchedLayers people(Iterable<PersonId> people) {
    people.forEach(this::person);
    return this;
  }

  /** Somebody, and the class that they stand in. */
  TouchedLayers person(PersonId person) {
    keys.add(new PersonInMasses(person));
    before.masses().positionOf(person).ifPresent(one -> ofClasses(ImmutableSet.of(one)));
    return this;
  }

  /** Classes, with the parties that were founded for them. */
  TouchedLayers ofClasses(Set<EconomicPosition> positions) {
    for (EconomicPosition position : positions) {
      keys.add(new ClassId(position));
      before.ofClass(position).parties().forEach(keys::add);
    }
    return this;
  }

  /** A party that is founded, with the classes that it was for and those that it is for now. */
  TouchedLayers founded(PartyFounded event) {
    before.record(event.party()).ifPresent(party -> ofClasses(party.event().classes()));
    return ofClasses(event.classes()).with(event.party());
  }

  ImmutableSet<Key> keys() {
    return keys.build();
  }
}
