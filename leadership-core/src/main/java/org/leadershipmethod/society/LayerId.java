package org.leadershipmethod.society;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.Sentence;

/**
 * What a layer of a chain is named by in a record: there are these four and no others ({@code
 * R1.4}, {@code R4.1}).
 */
public sealed interface LayerId extends Key permits MassesId, ClassId, PartyId, LeadersId {

  /** Which of the four layers it names. */
  LayerKind kind();

  /**
   * What it is called in a sentence, so that another language can say it in its own words: "the
   * class of wage labour".
   */
  Sentence named();
}
