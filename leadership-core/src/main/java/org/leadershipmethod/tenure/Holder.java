package org.leadershipmethod.tenure;

import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody in a position.
 *
 * @param person who
 * @param position where
 */
record Holder(PersonId person, Position position) {

  static Holder of(PersonId person, Post post) {
    return new Holder(person, Position.of(post));
  }

  static Holder seat(PersonId person, UnitId unit) {
    return new Holder(person, Position.seat(unit));
  }

  /** Those of whom an event says that they came, or left. */
  static Stream<Holder> named(Event event) {
    if (event instanceof Appointed appointed) {
      return Stream.of(of(appointed.person(), appointed.post()));
    } else if (event instanceof Departed departed) {
      return Stream.of(of(departed.person(), departed.post()));
    } else if (event instanceof MemberDescribed described) {
      return Stream.of(of(described.member().person(), Post.member(described.unit())));
    }
    return SeatsSaid.by(event).stream().flatMap(SeatsSaid::holders);
  }

  boolean isSeat() {
    return position instanceof Position.Seated;
  }

  boolean isMember() {
    return position.isPost(Post.Kind.MEMBER);
  }

  /** Everybody in a post of a unit, by post; nobody where it is not there. */
  static Stream<Holder> in(Organization organization, UnitId unit) {
    if (!organization.contains(unit)) {
      return Stream.of();
    }
    return Stream.of(
            of(Post.inCharge(unit), organization.charge(unit).holders().stream()),
            of(Post.furtherHead(unit), organization.furtherHeads(unit).stream()),
            organization.departments(unit).stream().flatMap(Holder::in),
            organization.members(unit).map(one -> of(one.person(), Post.member(unit))))
        .flatMap(holders -> holders);
  }

  /** Everybody in a post of a department. */
  static Stream<Holder> in(Department department) {
    UnitId unit = department.unit();
    return Stream.concat(
        of(Post.department(unit, department.field()), department.inCharge().stream()),
        of(Post.staff(unit, department.field()), department.staff().stream()));
  }

  private static Stream<Holder> of(Post post, Stream<PersonId> people) {
    return people.map(person -> of(person, post));
  }

  /** With whether they were there. */
  Roster.Row row(Presence presence) {
    return new Roster.Row(person, position, presence);
  }

  /** Where somebody may come when their unit is merged into another: its heads come nowhere. */
  static Stream<Holder> carried(Holder holder, UnitId into) {
    if (!(holder.position() instanceof Position.InPost in)) {
      return Stream.of();
    }
    Post post = in.post();
    if (post.kind() == Post.Kind.MEMBER) {
      return Stream.of(of(holder.person(), Post.member(into)));
    }
    return post.field().stream()
        .flatMap(field -> Stream.of(Post.department(into, field), Post.staff(into, field)))
        .map(one -> of(holder.person(), one));
  }

  /** Whether an organization has them there; of seats it tells nothing. */
  boolean isIn(Organization organization) {
    return position instanceof Position.InPost in && organization.posts(person).contains(in.post());
  }
}
