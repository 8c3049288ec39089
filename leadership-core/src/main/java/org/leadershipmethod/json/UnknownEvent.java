package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.OfUnknownKind;

/**
 * Something that happened, of a kind that the reading program does not know: kept as it is, and
 * written again as it was.
 *
 * <p>No view and no rule looks at it. It stands in the chronicle, so that positions, ids and what
 * others cite stay right, and so that a program that does know the kind loses nothing. Checked
 * here: the kind is not blank, and the text is one JSON value; it is kept without the spaces that
 * may stand between its parts.
 *
 * @param kind the name of the kind
 * @param json what was said of it, as JSON
 */
public record UnknownEvent(String kind, String json) implements OfUnknownKind {

  /**
   * Makes an event of a kind and a JSON text.
   *
   * @throws IllegalArgumentException if the kind is blank, or the text is no JSON value
   */
  public UnknownEvent {
    if (requireNonNull(kind, "kind").isBlank()) {
      throw new IllegalArgumentException("A kind of event has a name, but it was blank.");
    }
    try {
      json = CanonicalJson.of(requireNonNull(json, "json"));
    } catch (Unusable e) {
      throw new IllegalArgumentException(e.problems().get(0).toString(), e);
    }
  }

  /** The kind alone: what was said of it may name people. */
  @Override
  public String toString() {
    return "event of the unknown kind '" + kind + "'";
  }
}
