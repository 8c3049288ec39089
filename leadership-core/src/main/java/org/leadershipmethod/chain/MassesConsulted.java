package org.leadershipmethod.chain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.society.PartyId;

/**
 * People were asked what they think of a matter, class by class and part by part ({@code R4.3}).
 *
 * <p>Whoever was asked and kept silent is counted among those asked, so that silence is never
 * approval. It shows what people answered, and decides nothing. Whom the party asked widely enough
 * is for a rule to say.
 *
 * @param party the party that asked
 * @param matter what they were asked about
 * @param answers how many answered what
 */
public record MassesConsulted(PartyId party, Matter matter, ImmutableList<Answers> answers)
    implements ChainEvent {

  /** Makes the event. */
  public MassesConsulted {
    requireNonNull(party, "party");
    requireNonNull(matter, "matter");
    requireNonNull(answers, "answers");
  }

  /** What was answered by all who were asked. */
  public Support support() {
    return Support.of(answers);
  }
}
