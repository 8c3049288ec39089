package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.person.PersonId;

/** People of a unit took up an idea: they embraced it, held fast to it, or acted on it. */
public sealed interface IdeaTakenUp extends IdeaAdvanced
    permits IdeaEmbraced, IdeaHeld, IdeaPractised {

  /** Who they are, as far as they are named. */
  ImmutableSet<PersonId> by();

  /** How many there are beside those who are named. */
  int others();

  /** How many people there are. */
  default int people() {
    return by().size() + others();
  }
}
