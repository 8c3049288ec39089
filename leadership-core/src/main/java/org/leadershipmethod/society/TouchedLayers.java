package org.leadershipmethod.society;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Set;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.person.PersonId;

/** Which layers, links and people an event touches. */
final class TouchedLayers {

  private final Society before;
  private final ImmutableSet.Builder<Key> keys = ImmutableSet.builder();

  private TouchedLayers(Society before) {
    this.before = before;
  }

  static ImmutableSet<Key> of(Society before, Event event) {
    TouchedLayers touched = new TouchedLayers(before);
    if (event instanceof SocietyEvent ours) {
      touched.society(ours);
    } else if (event instanceof GroupEvent group) {
      touched.group(group);
    }
    return touched.keys.build();
  }

  private void society(SocietyEvent event) {
    if (event instanceof MassesRecorded recorded) {
      recorded(recorded);
    } else if (event instanceof PositionStated stated) {
      person(stated.person());
      ofClasses(stated.positions());
    } else if (event instanceof PeopleLeft left) {
      left.people().forEach(this::person);
    } else if (event instanceof ClassDeclared declared) {
      keys.add(new ClassId(declared.position()));
    } else if (event instanceof StruggleRecorded struggle) {
      ofClasses(ImmutableSet.of(struggle.ofClass()));
      keys.add(LayerPair.itself(struggle.ofClass()));
    } else if (event instanceof InterestsVoiced voiced) {
      ofClasses(ImmutableSet.of(voiced.ofClass()));
    } else {
      party(event);
    }
  }

  private void recorded(MassesRecorded event) {
    keys.add(MassesId.MASSES);
    before.unclear().forEach(person -> keys.add(new PersonInMasses(person)));
    Set<EconomicPosition> there =
        ImmutableSet.copyOf(Iterables.transform(event.masses().classes(), SocialClass::position));
    ofClasses(Sets.union(before.classesKnown(), there));
  }

  private void person(PersonId person) {
    keys.add(new PersonInMasses(person));
    before.masses().positionOf(person).ifPresent(one -> ofClasses(ImmutableSet.of(one)));
  }

  private void ofClasses(Set<EconomicPosition> positions) {
    for (EconomicPosition position : positions) {
      keys.add(new ClassId(position));
      before.ofClass(position).parties().forEach(keys::add);
    }
  }

  private void party(SocietyEvent event) {
    if (event instanceof PartyFounded founded) {
      before.record(founded.party()).ifPresent(party -> ofClasses(party.event().classes()));
      ofClasses(founded.classes());
      chain(founded.party());
    } else if (event instanceof ProgrammeAdopted adopted) {
      keys.add(adopted.party());
    } else if (event instanceof MembersAdmitted admitted) {
      keys.add(admitted.party());
    } else if (event instanceof MembersLeft left) {
      keys.add(left.party());
    } else if (event instanceof RelationStated stated) {
      keys.add(LayerPair.of(stated));
    } else if (event instanceof MassesConsulted consulted) {
      chain(consulted.party());
      keys.add(new Asked(consulted.party(), consulted.matter()));
    } else {
      PartyEvents.link(event).ifPresent(link -> keys.add(link, link.party()));
    }
  }

  private void chain(PartyId party) {
    keys.add(party);
    for (Link link : Link.values()) {
      keys.add(new ChainLink(party, link));
    }
  }

  private void group(GroupEvent event) {
    if (event.group().of() instanceof PartyId party) {
      keys.add(party, new ChainLink(party, Link.LEADERS_TO_PARTY));
    }
  }
}
