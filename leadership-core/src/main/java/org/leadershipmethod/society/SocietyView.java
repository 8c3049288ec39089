package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.input.Problem;

/**
 * Reads masses, classes, parties and the links between them, from the events of this family and
 * from those about leaders.
 *
 * <p>For example {@code practice.situation().view(SOCIETY).masses().classes()}.
 */
public final class SocietyView implements View<Society> {

  /** The view, as the key under which a situation holds its picture. */
  public static final SocietyView SOCIETY = new SocietyView();

  private SocietyView() {}

  @Override
  public Society start() {
    return Society.NONE;
  }

  @Override
  public Society after(Society society, Entry entry) {
    Event event = entry.event();
    return event instanceof SocietyEvent || event instanceof GroupEvent
        ? changed(society, entry, event).after(entry.id())
        : society;
  }

  private static Society changed(Society society, Entry entry, Event event) {
    Since since = Since.of(entry);
    if (event instanceof MassesRecorded recorded) {
      return ClassEvents.recorded(society, recorded, since);
    } else if (event instanceof PositionStated stated) {
      return ClassEvents.stated(society, stated, since);
    } else if (event instanceof PeopleLeft left) {
      return ClassEvents.left(society, left);
    } else if (event instanceof StruggleRecorded struggle) {
      return ClassEvents.struggling(society, struggle, since);
    } else if (event instanceof InterestsVoiced voiced) {
      return society.with(voiced.ofClass(), one -> one.voicing(voiced, since));
    }
    if (event instanceof RelationStated stated) {
      LayerPair pair = LayerPair.of(stated);
      return pair.isOfOneChain(society) && !pair.isRelatedBy(stated.relation())
          ? society.opposed(pair)
          : society.reconciled(pair);
    }
    return event instanceof MassesConsulted consulted
        ? PartyEvents.consulted(society.with(entry, consulted), consulted, since)
        : PartyEvents.after(society, event, since);
  }

  @Override
  public ImmutableSet<Key> touched(Society before, Entry entry) {
    return TouchedLayers.of(before, entry.event());
  }

  /**
   * Whether a party was founded, and whether a leading group is one of a party. Whether leaders
   * have a party and classes have people is what rules ask.
   */
  @Override
  public Lookup lookUp(Society before, Key named) {
    if (named instanceof PartyId party) {
      return before.lookUp(party);
    } else if (named instanceof LeadersId leaders) {
      return before.lookUp(leaders.party());
    }
    return named instanceof GroupId group && group.of() instanceof LayerId layer
        ? Lookup.of(layer instanceof PartyId, () -> "the leading group of a party" + meant(layer))
        : new Lookup.NotKept();
  }

  private static String meant(LayerId layer) {
    return layer instanceof LeadersId leaders ? " ('" + leaders.party() + "'?)" : "";
  }

  @Override
  public ImmutableList<Problem> problems(Society before, Entry entry) {
    return PartyEvents.problems(before, entry.event());
  }

  /** The name of the view. */
  @Override
  public String toString() {
    return "society";
  }
}
