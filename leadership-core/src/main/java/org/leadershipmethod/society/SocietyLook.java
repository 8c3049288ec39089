package org.leadershipmethod.society;

import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.group.GroupEvent;

/** What one entry does to the picture of a society: which layers change, and which are touched. */
final class SocietyLook {

  private final Society before;
  private final Entry entry;
  private final Since since;

  SocietyLook(Society before, Entry entry) {
    this.before = before;
    this.entry = entry;
    this.since = Since.of(entry);
  }

  Look<Society> look() {
    Event event = entry.event();
    if (event instanceof SocietyEvent ours) {
      return masses(ours);
    }
    return event instanceof GroupEvent group && group.group().of() instanceof PartyId party
        ? changed(before, touched().with(party))
        : Look.unchanged();
  }

  private Look<Society> masses(SocietyEvent event) {
    if (event instanceof MassesRecorded recorded) {
      return changed(
          ClassEvents.recorded(before, recorded, since), touched().masses(recorded.masses()));
    } else if (event instanceof PositionStated stated) {
      return changed(
          ClassEvents.stated(before, stated, since),
          touched().person(stated.person()).ofClasses(stated.positions()));
    } else if (event instanceof PeopleLeft left) {
      return left.people().isEmpty()
          ? Look.unchanged()
          : changed(ClassEvents.left(before, left), touched().people(left.people()));
    }
    return classes(event);
  }

  private Look<Society> classes(SocietyEvent event) {
    if (event instanceof ClassDeclared declared) {
      return changed(before, touched().with(new ClassId(declared.position())));
    } else if (event instanceof StruggleRecorded struggle) {
      return changed(
          ClassEvents.struggling(before, struggle, since),
          touched()
              .ofClasses(ImmutableSet.of(struggle.ofClass()))
              .with(LayerPair.itself(struggle.ofClass())));
    } else if (event instanceof InterestsVoiced voiced) {
      return changed(
          before.with(voiced.ofClass(), one -> one.voicing(voiced, since)),
          touched().ofClasses(ImmutableSet.of(voiced.ofClass())));
    } else if (event instanceof RelationStated stated) {
      LayerPair pair = LayerPair.of(stated);
      return changed(ClassEvents.related(before, pair, stated.relation()), touched().with(pair));
    }
    return parties(event);
  }

  private Look<Society> parties(SocietyEvent event) {
    if (event instanceof PartyFounded founded) {
      return changed(PartyEvents.founded(before, entry.told(founded)), touched().founded(founded));
    } else if (event instanceof ProgrammeAdopted adopted) {
      return party(adopted.party(), party -> party.stating(adopted));
    } else if (event instanceof MembersAdmitted admitted) {
      return party(
          admitted.party(), party -> party.with(party.members().plusAll(admitted.people())));
    } else if (event instanceof MembersLeft left) {
      return party(left.party(), party -> party.with(party.members().minusAll(left.people())))
          .withDoubts(PartyEvents.notThere(before, left));
    }
    return Look.unchanged();
  }

  private Look<Society> party(PartyId party, UnaryOperator<PartyRecord> change) {
    return changed(PartyEvents.change(before, party, change), touched().with(party));
  }

  private TouchedLayers touched() {
    return new TouchedLayers(before);
  }

  private Look<Society> changed(Society next, TouchedLayers touched) {
    return Look.changed(next, touched.keys());
  }
}
