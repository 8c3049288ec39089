package org.leadershipmethod.chain;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;

/**
 * Reads what keeps the links of chains alive: the events of this family, the founding of parties,
 * with which a chain begins, and who comes to lead them.
 *
 * <p>For example {@code practice.situation().view(CHAINS).mandate(link)}.
 *
 * <p>It remembers how things stand, not what led to it: a mandate takes the place of the one
 * before. Consultations are forgotten when no decision can be shown by them any more, after about
 * five years, so that it does not grow with the length of a record.
 */
public final class ChainView implements View<Chains> {

  /** The view, as the key under which a situation holds its picture. */
  public static final ChainView CHAINS = new ChainView();

  private ChainView() {}

  @Override
  public Chains start() {
    return Chains.NONE;
  }

  @Override
  public Look<Chains> after(Chains before, Entry entry) {
    return new ChainLook(before, entry).look();
  }

  /** The name of the view. */
  @Override
  public String toString() {
    return "chains";
  }
}
