package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.SharedList;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.person.PersonId;

/**
 * The times between two findings of the whole in which a post changed hands, nobody wrote down
 * when.
 *
 * @param posts the times by post
 */
record Unsettled(SharedMap<Post, SharedList<Gap>> posts) {

  /**
   * One such time.
   *
   * @param span from the first finding to the second
   * @param people who may have had the post in it though that was not known
   * @param perhapsNobody whether perhaps nobody had it
   */
  record Gap(PastTenures.Span span, ImmutableSet<PersonId> people, boolean perhapsNobody) {

    private boolean allows(Set<PersonId> some, When time) {
      return span.meets(time) && (perhapsNobody || !Collections.disjoint(people, some));
    }
  }

  static final Unsettled NOTHING = new Unsettled(SharedMap.empty());

  /** Whether one of some people may have had a post at a time, or nobody, as far as is known. */
  boolean allows(Post post, Set<PersonId> people, When time) {
    requireNonNull(people, "people");
    requireNonNull(time, "time");
    return at(requireNonNull(post, "post")).stream().anyMatch(gap -> gap.allows(people, time));
  }

  private SharedList<Gap> at(Post post) {
    return posts.getOrDefault(post, SharedList.empty());
  }

  /** The same with what changed between two findings of the whole. */
  Unsettled with(Organization before, Organization found, Instant from, Instant to) {
    PastTenures.Span span = new PastTenures.Span(from, to);
    Unsettled all = this;
    for (UnitId unit : found.units().map(Unit::id).filter(before::contains).toList()) {
      all = all.with(unit, before, found, span);
    }
    return all;
  }

  private Unsettled with(
      UnitId unit, Organization before, Organization found, PastTenures.Span span) {
    Set<PersonId> came =
        Sets.difference(
            found.inCharge(found.numberOf(unit)), before.inCharge(before.numberOf(unit)));
    Unsettled next =
        came.isEmpty()
            ? this
            : with(Post.inCharge(unit), new Gap(span, ImmutableSet.copyOf(came), false));
    Stream<FieldOfWork> fields =
        Stream.concat(before.departments(unit).stream(), found.departments(unit).stream())
            .map(Department::field)
            .distinct();
    for (FieldOfWork field : fields.toList()) {
      next =
          next.with(
              Post.department(unit, field),
              head(before, unit, field),
              head(found, unit, field),
              span);
    }
    return next;
  }

  private static Optional<PersonId> head(
      Organization organization, UnitId unit, FieldOfWork field) {
    return organization.department(unit, field).flatMap(Department::inCharge);
  }

  private Unsettled with(
      Post post, Optional<PersonId> before, Optional<PersonId> after, PastTenures.Span span) {
    if (before.equals(after)) {
      return this;
    }
    ImmutableSet<PersonId> people =
        Stream.of(before, after).flatMap(Optional::stream).collect(ImmutableSet.toImmutableSet());
    return with(post, new Gap(span, people, before.isEmpty() || after.isEmpty()));
  }

  private Unsettled with(Post post, Gap gap) {
    return new Unsettled(posts.plus(post, at(post).plus(gap)));
  }
}
