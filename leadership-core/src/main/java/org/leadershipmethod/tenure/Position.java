package org.leadershipmethod.tenure;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;

/**
 * A place that somebody can have in a unit: a post of the organization, or a seat in the leading
 * group of the unit ({@code M3.1}).
 *
 * <p>For example {@code Position.of(Post.inCharge(UnitId.of("school")))}.
 */
public sealed interface Position {

  /**
   * A post of the organization.
   *
   * @param post which
   */
  record InPost(Post post) implements Position {

    /** Makes the position. */
    public InPost {
      requireNonNull(post, "post");
    }

    @Override
    public UnitId unit() {
      return post.unit();
    }

    /** The post in words: {@code in charge of 'school'}. */
    @Override
    public String toString() {
      return post.toString();
    }
  }

  /**
   * A seat in the leading group of a unit.
   *
   * @param unit the unit that the group leads
   */
  record Seated(UnitId unit) implements Position {

    /** Makes the position. */
    public Seated {
      requireNonNull(unit, "unit");
    }

    /** The seat in words: {@code in the leading group of 'school'}. */
    @Override
    public String toString() {
      return "in the leading group of '" + unit + "'";
    }
  }

  /** A post of the organization. */
  static Position of(Post post) {
    return new InPost(post);
  }

  /** A seat in the leading group of a unit. */
  static Position seat(UnitId unit) {
    return new Seated(unit);
  }

  /** The unit in which it is. */
  UnitId unit();

  /** Whether it is this kind of post. */
  default boolean isPost(Post.Kind kind) {
    requireNonNull(kind, "kind");
    return this instanceof InPost in && in.post().kind() == kind;
  }

  /** Whether whoever has it leads the unit: in overall charge, among its heads, or on a seat. */
  default boolean isLeading() {
    return this instanceof Seated || isPost(Post.Kind.IN_CHARGE) || isPost(Post.Kind.FURTHER_HEAD);
  }

  /** The order in which a list tells positions: the heads, then the group, then all others. */
  default int rank() {
    return this instanceof InPost in
        ? switch (in.post().kind()) {
          case IN_CHARGE -> 0;
          case FURTHER_HEAD -> 1;
          case DEPARTMENT -> 3;
          case STAFF -> 4;
          case MEMBER -> 5;
        }
        : 2;
  }
}
