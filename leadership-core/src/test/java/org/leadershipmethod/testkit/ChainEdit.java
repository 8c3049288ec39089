package org.leadershipmethod.testkit;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The ways of breaking a clause about the chain and its links, each as an edit of the data of a
 * lawful record of a society, as those of {@link SocietyEdit} are.
 */
public enum ChainEdit implements Edit<Notes> {
  /** The leaders decide on something that their mandate does not cover. */
  OUTSIDE_MANDATE(ChainEdits::outsideMandate),
  /** The leaders decide on something else than people were asked about, and without a mandate. */
  ANOTHER_MATTER(ChainEdits::anotherMatter),
  /** One of the leaders decides alone, on something that the mandate does not cover. */
  ALONE_OUTSIDE_MANDATE(ChainEdits::aloneOutsideMandate),
  /** The leaders decide on something for which their mandate has run out. */
  MANDATE_RUN_OUT(ChainEdits::mandateRunOut),
  /** A decision rests on one layer of a chain against another. */
  LAYER_AGAINST_LAYER(ChainEdits::layerAgainstLayer),
  /** A majority is claimed by nothing that shows it. */
  CLAIMED_ONLY(ChainEdits::claimedOnly),
  /** A majority is claimed, and those who were asked were not in favour. */
  NOT_IN_FAVOUR(ChainEdits::notInFavour),
  /** People of one part of the masses only are asked. */
  ASKED_ONE_PART(ChainEdits::askedOnePart),
  /** People of one class only are asked. */
  ASKED_ONE_CLASS(ChainEdits::askedOneClass),
  /** A directive comes down before a mandate went up. */
  DIRECTED_ONLY(ChainEdits::directedOnly),
  /** The leaders never report to their party. */
  NO_REPORT(ChainEdits::noReport),
  /** A link of a chain is silent for a season. */
  BROKEN_LINK(ChainEdits::brokenLink);

  private final BiFunction<Notes, Integer, Optional<Spoiled>> edit;

  ChainEdit(BiFunction<Notes, Integer, Optional<Spoiled>> edit) {
    this.edit = edit;
  }

  @Override
  public Optional<Spoiled> of(Notes record, int choice) {
    return edit.apply(record, choice);
  }
}
