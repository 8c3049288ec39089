package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;

/**
 * Somebody said how one layer stands to another ({@code R2.1}).
 *
 * <p>The words are free, so that a record can state what {@link Relation} has no word for, such as
 * that a party opposes its class; a rule finds it.
 *
 * @param from the layer that stands to the other in this way
 * @param relation in which way, in words
 * @param to the other layer
 */
public record RelationStated(LayerId from, String relation, LayerId to) implements SocietyEvent {

  /** Makes the event. */
  public RelationStated {
    requireNonNull(from, "from");
    requireNonNull(relation, "relation");
    requireNonNull(to, "to");
  }

  /** The two layers. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(
        Reference.to("the layer that stands to the other", from),
        Reference.to("the other layer", to));
  }
}
