package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * A member of a unit was assessed by what they did ({@code M3.10}, {@code M3.12}).
 *
 * <p>The last assessment of somebody in a unit counts ({@link Nuclei#assessment}). Each rating
 * cites what shows it. One that cites no deed of the person for some rating counts for nothing, and
 * a rule tells of it. For example:
 *
 * <pre>{@code
 * MemberAssessed.of("school", "ada", Rating.met(Criterion.DISCIPLINE, EntryId.of("e7")));
 * }</pre>
 *
 * @param unit the unit
 * @param person who was assessed; a token is enough
 * @param ratings what was found, each criterion once
 */
public record MemberAssessed(UnitId unit, PersonId person, ImmutableList<Rating> ratings)
    implements NucleusEvent {

  /** Makes the event. */
  public MemberAssessed {
    requireNonNull(unit, "unit");
    requireNonNull(person, "person");
    requireNonNull(ratings, "ratings");
  }

  /** That a member was assessed with these ratings. */
  public static MemberAssessed of(String unit, String person, Rating... ratings) {
    return new MemberAssessed(
        UnitId.of(Argument.text("unit", unit)),
        PersonId.of(Argument.text("person", person)),
        Argument.all("ratings", ratings));
  }

  /** Whether somebody does not meet a criterion that a seat in a leading group asks for. */
  boolean isShort() {
    return lacking().findAny().isPresent();
  }

  /** What a seat asks for and they do not meet, in the order of the ratings. */
  Stream<Criterion> lacking() {
    return ratings.stream()
        .filter(rating -> !rating.isMet())
        .map(Rating::criterion)
        .filter(Criterion::isNeeded);
  }

  /** The entries that show it. */
  @Override
  public ImmutableList<EntryId> cites() {
    return ratings.stream()
        .flatMap(rating -> rating.evidence().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public MemberAssessed citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new MemberAssessed(
        unit,
        person,
        ratings.stream()
            .map(rating -> new Rating(rating.criterion(), rating.isMet(), cited(rating, ids)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<EntryId> cited(Rating rating, UnaryOperator<EntryId> ids) {
    return rating.evidence().stream().map(ids).collect(ImmutableList.toImmutableList());
  }
}
