package org.leadershipmethod.nucleus;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;

/**
 * Reads what speaks for the people of each unit, and which links they keep ({@code M3}).
 *
 * <p>For example {@code practice.situation().view(NUCLEI).deeds(school, ada)}. Of each person in a
 * unit it remembers the first and the last of each kind, so that the picture grows with the people
 * and not with how often they were told of. What a unit has ends with the unit.
 */
public final class NucleusView implements View<Nuclei> {

  /** The view, as the key under which a situation holds its picture. */
  public static final NucleusView NUCLEI = new NucleusView();

  private NucleusView() {}

  @Override
  public Nuclei start() {
    return Nuclei.NONE;
  }

  @Override
  public Look<Nuclei> after(Nuclei before, Entry entry) {
    return new NucleusLook(before, entry).look();
  }

  /** The name of the view. */
  @Override
  public String toString() {
    return "deeds and links";
  }
}
