package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;

/**
 * A layer that represents exactly the layer below it and answers to it, which is one relation
 * ({@code R4.2}).
 *
 * <p>The relation is typed by its two layers: a {@link PartyLeadingGroup} answers to a {@link
 * Party}, a party to a {@link SocialClass}, a class to the {@link Masses}. None of them can be had
 * without the one below, so the way down always exists.
 *
 * <p>For example from the leaders of a party of wage workers: the leaders, the party, the class of
 * wage labour, the masses.
 *
 * @param <L> the layer below
 */
public sealed interface Representative<L extends Layer> extends Layer
    permits SocialClass, Party, PartyLeadingGroup {

  /** The layer that it represents and obeys. */
  L answersTo();

  /** The way from here down to the masses, this layer first. */
  default ImmutableList<Layer> wayDown() {
    ImmutableList.Builder<Layer> way = ImmutableList.builder();
    Layer here = this;
    while (here instanceof Representative<?> upper) {
      way.add(here);
      here = upper.answersTo();
    }
    return way.add(here).build();
  }
}
