package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * An idea got no further, with the reason that is told to those who voiced it ({@code M4.2}, {@code
 * M4.3}).
 *
 * <p>In whatever phase it was, it is accounted for. Where it goes on later all the same, it was
 * taken up again.
 *
 * @param idea the idea
 * @param unit in which unit it got no further; empty where it does nowhere
 * @param by who says so
 * @param reason why, as text
 */
public record IdeaSetAside(IdeaId idea, Optional<UnitId> unit, PersonId by, String reason)
    implements MassLineEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public IdeaSetAside {
    requireNonNull(idea, "idea");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    Argument.text("reason", reason);
  }

  /** An idea that gets no further anywhere. */
  public static IdeaSetAside everywhere(IdeaId idea, PersonId by, String reason) {
    return new IdeaSetAside(idea, Optional.empty(), by, reason);
  }

  /** An idea that gets no further in one unit. */
  public static IdeaSetAside in(UnitId unit, IdeaId idea, PersonId by, String reason) {
    return new IdeaSetAside(idea, Optional.of(requireNonNull(unit, "unit")), by, reason);
  }

  /** The idea, and the unit where there is one. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return Stream.concat(
            Stream.of(Reference.to("the idea", idea)),
            unit.stream().map(one -> Reference.to("the unit", one)))
        .collect(ImmutableList.toImmutableList());
  }
}
