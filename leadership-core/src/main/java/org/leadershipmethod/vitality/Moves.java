package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;

/**
 * Who of a unit moved from one part of the masses to another in a span, and who raised them ({@code
 * M3.6}).
 *
 * <p>A move is what two descriptions of a member say, one after the other. Of whom no part was
 * written before has not moved, and is counted apart. Whoever is recorded as having raised the
 * member to that part ({@link org.leadershipmethod.nucleus.MemberRaised}) stands with the move; of
 * a move of which nobody wrote who did it, that is told too. It does not say that anybody failed.
 *
 * <p>For example {@code 3 moves up, 2 of them raised by somebody in the leading group, of 1 nobody
 * wrote who did it; 1 move down; 4 members first written}.
 *
 * @param unit which unit
 * @param span the span
 * @param moves the moves, in the order in which they were told
 * @param firstWritten by which entries of the span a part was written of a member of whom none was
 *     before; an entry once for each member
 * @param withoutMove the entries of the span that say that somebody raised a member, where no
 *     description shows it
 * @param unseen what could not be looked at
 */
public record Moves(
    UnitId unit,
    When span,
    ImmutableList<PartMove> moves,
    ImmutableList<EntryId> firstWritten,
    ImmutableList<EntryId> withoutMove,
    Unseen unseen) {

  /** Makes the measure. */
  public Moves {
    requireNonNull(unit, "unit");
    requireNonNull(span, "span");
    requireNonNull(moves, "moves");
    requireNonNull(firstWritten, "firstWritten");
    requireNonNull(withoutMove, "withoutMove");
    requireNonNull(unseen, "unseen");
  }

  /** The moves towards the active. */
  public ImmutableList<PartMove> up() {
    return moves.stream().filter(PartMove::isUp).collect(toImmutableList());
  }

  /** The moves away from the active. */
  public ImmutableList<PartMove> down() {
    return moves.stream().filter(move -> !move.isUp()).collect(toImmutableList());
  }

  /** The moves up by which somebody who sat in the leading group raised a member. */
  public ImmutableList<PartMove> upByGroup() {
    return up().stream().filter(move -> !move.ofGroup().isEmpty()).collect(toImmutableList());
  }

  /** The moves up of which nobody wrote who raised the member. */
  public ImmutableList<PartMove> upByNobodyWritten() {
    return up().stream().filter(move -> move.raisedBy().isEmpty()).collect(toImmutableList());
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    return "moves up: %d, by somebody in the leading group: %d, nobody wrote by whom: %d; moves down: %d; first written: %d"
        .formatted(
            up().size(),
            upByGroup().size(),
            upByNobodyWritten().size(),
            down().size(),
            firstWritten.size());
  }
}
