package org.leadershipmethod.society;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.group.GroupId;

/**
 * Reads masses, classes and parties, from the events of this family; those about leaders touch
 * their party.
 *
 * <p>For example {@code practice.situation().view(SOCIETY).masses().classes()}.
 *
 * <p>It remembers how things stand, not what led to it: a programme takes the place of the one
 * before.
 *
 * <p>What an entry does not fit is told, and not dropped: that somebody left a party who was no
 * member of it is a doubt about that entry. That people joined a party which nobody has founded so
 * far changes nothing here.
 */
public final class SocietyView implements View<Society> {

  /** The view, as the key under which a situation holds its picture. */
  public static final SocietyView SOCIETY = new SocietyView();

  private SocietyView() {}

  /** Nobody, no class and no party. */
  @Override
  public Society start() {
    return Society.NONE;
  }

  /**
   * The picture after an entry, and which classes, parties and people it touched: of these the
   * rules are asked again.
   *
   * @param before the picture before it
   * @param entry what happened; one of another family changes nothing, but one about the leaders of
   *     a party touches the party
   */
  @Override
  public Look<Society> after(Society before, Entry entry) {
    return new SocietyLook(before, entry).look();
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

  /** The name of the view. */
  @Override
  public String toString() {
    return "society";
  }
}
