package org.leadershipmethod.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.internal.Interned;

/**
 * A unit that was looked up once, for asking about it many times.
 *
 * <p>{@link Organization#handle(UnitId)} gives it. It names the unit as its id does, and takes the
 * look-up of the text along, which is most of the cost of a question. It says nothing by itself and
 * belongs to no version: each version of the organization answers for itself, so that no answer is
 * older than the version that was asked.
 *
 * <p>It stays good as long as the unit is there, and is as quick in each version in which no unit
 * came or went; in others, and in another organization, it is looked up again by its id where that
 * is needed. Where there is no such unit, the answer is the same as for the id.
 *
 * <p>Two are equal when they have the same id. This class is immutable and thread-safe.
 */
public final class UnitHandle {

  private final Interned ids;
  private final int number;

  UnitHandle(Interned ids, int number) {
    this.ids = ids;
    this.number = number;
  }

  /** The id of the unit. */
  public UnitId id() {
    return ids.named(number, UnitId.class, UnitId::of);
  }

  /** The number that the unit has, if it is there, or had; or {@link IntTrie#NONE}. */
  int numberIn(Interned now) {
    return now == ids || now.hasStill(ids, number) ? number : NONE;
  }

  /**
   * The unit with its name, as it is in a version of the organization.
   *
   * @throws IllegalArgumentException if it is not there
   */
  public Unit unit(Organization in) {
    return in.naming().unit(in.at(this));
  }

  /**
   * What kind of unit it is.
   *
   * @throws IllegalArgumentException if it is not there
   */
  public UnitKind kind(Organization in) {
    return in.names().kind(in.at(this));
  }

  /**
   * Whether the unit stands below another, directly or further down; no unit is below itself.
   *
   * @param higher the other
   * @param in the version that is asked
   * @throws IllegalArgumentException if one of the two is not there
   */
  public boolean isBelow(UnitHandle higher, Organization in) {
    return in.forest().isBelow(in.at(this), in.at(higher));
  }

  /**
   * The unit directly above; empty at the top.
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public Optional<UnitHandle> parent(Organization in) {
    int parent = in.forest().parent(in.at(this));
    return parent == NONE ? Optional.empty() : Optional.of(handle(parent, in));
  }

  /**
   * The units directly below, in the order in which they came.
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public Stream<UnitHandle> children(Organization in) {
    return in.forest().children(in.at(this)).mapToObj(unit -> handle(unit, in));
  }

  /**
   * How many units stand directly below.
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public int childCount(Organization in) {
    return in.forest().childCount(in.at(this));
  }

  /**
   * The way down to a unit below, with both ends; empty when that one is not below.
   *
   * @param lower the other
   * @param in the version that is asked
   * @throws IllegalArgumentException if one of the two is not there
   */
  public Optional<ImmutableList<UnitHandle>> pathDown(UnitHandle lower, Organization in) {
    return way(lower, in)
        .map(
            way ->
                Arrays.stream(way).mapToObj(unit -> handle(unit, in)).collect(toImmutableList()));
  }

  private Optional<int[]> way(UnitHandle lower, Organization in) {
    int from = in.at(this);
    int to = in.at(lower);
    return in.forest().isBelow(to, from)
        ? Optional.of(in.forest().pathDown(from, to))
        : Optional.empty();
  }

  private static UnitHandle handle(int unit, Organization in) {
    return new UnitHandle(in.names().units(), unit);
  }

  /**
   * Who is in overall charge of the unit.
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public Charge charge(Organization in) {
    int number = in.at(this);
    int only = in.staffing().inCharge().only(number);
    return only != NONE ? new Charge.Held(in.names().person(only)) : Charge.of(in.inCharge(number));
  }

  /**
   * The one person in overall charge of the unit; empty where nobody is, or several share it.
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public Optional<PersonHandle> head(Organization in) {
    int only = in.staffing().inCharge().only(in.at(this));
    return only == NONE
        ? Optional.empty()
        : Optional.of(new PersonHandle(in.names().people(), only));
  }

  /**
   * Everyone in overall charge of the unit, in order of appointment.
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public ImmutableList<PersonHandle> inCharge(Organization in) {
    int number = in.at(this);
    int only = in.staffing().inCharge().only(number);
    return only != NONE
        ? ImmutableList.of(new PersonHandle(in.names().people(), only))
        : in.staffing().inCharge().stream(number)
            .mapToObj(person -> new PersonHandle(in.names().people(), person))
            .collect(toImmutableList());
  }

  /**
   * Whether somebody is in overall charge of the unit, alone or with others.
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public boolean isInCharge(PersonHandle person, Organization in) {
    return in.staffing().inCharge().contains(in.at(this), person.numberIn(in));
  }

  /**
   * Whether the unit has a department for a field.
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public boolean hasDepartment(FieldOfWork field, Organization in) {
    return in.staffing().department(in.at(this), in.names().number(field)) != NONE;
  }

  /**
   * The person with specific responsibility for a field at the unit ({@code M7.3}); empty where it
   * has no department for it, or one without anybody in charge.
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public Optional<PersonHandle> specific(FieldOfWork field, Organization in) {
    int person = in.staffing().specific(in.at(this), in.names().number(field));
    return person == NONE
        ? Optional.empty()
        : Optional.of(new PersonHandle(in.names().people(), person));
  }

  /**
   * How many members the unit has.
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public int memberCount(Organization in) {
    return in.staffing().members().size(in.at(this));
  }

  /**
   * Whether somebody is a member of the unit.
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public boolean isMember(PersonHandle person, Organization in) {
    return in.staffing().members().contains(in.at(this), person.numberIn(in));
  }

  /**
   * Who answers for work in a field at the unit ({@code M7.3}).
   *
   * @throws IllegalArgumentException if the unit is not there
   */
  public Answerers answerers(FieldOfWork field, Organization in) {
    return new Answerers(in, in.at(this), in.names().number(field));
  }

  /**
   * Who answers for work in a field on the way down to a unit below ({@code M7.1}): at each unit
   * below this one, from the top down; empty when the other is not below.
   *
   * @param lower where the way ends
   * @param field the field that somebody may have specific responsibility for
   * @param in the version that is asked
   * @throws IllegalArgumentException if one of the two is not there
   */
  public Optional<ImmutableList<Answerers>> answerersDownTo(
      UnitHandle lower, FieldOfWork field, Organization in) {
    int number = in.names().number(field);
    return way(lower, in).map(way -> answerers(way, number, in));
  }

  private static ImmutableList<Answerers> answerers(int[] way, int field, Organization in) {
    ImmutableList.Builder<Answerers> all = ImmutableList.builderWithExpectedSize(way.length - 1);
    for (int i = 1; i < way.length; i++) {
      all.add(new Answerers(in, way[i], field));
    }
    return all.build();
  }

  /** Whether the other is a handle for the same id. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnitHandle that
        && ((ids == that.ids && number == that.number)
            || ids.key(number).equals(that.ids.key(that.number)));
  }

  @Override
  public int hashCode() {
    return ids.key(number).hashCode();
  }

  /** The id as text. */
  @Override
  public String toString() {
    return ids.key(number);
  }
}
