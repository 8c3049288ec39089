package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.person.PersonId;

/**
 * What is remembered of the links that one person kept: with each other person the last one, so
 * that memory grows with the people and not with how often they met.
 *
 * @param kept the links, the last one first, each with those whom none after it names
 */
record Links(ImmutableList<Kept> kept) {

  static final Links NONE = new Links(ImmutableList.of());

  /**
   * A link, and those with whom it was the last.
   *
   * @param link the link
   * @param people those with whom it was the last; never empty
   */
  record Kept(Told<LinkKept> link, ImmutableSet<PersonId> people) {

    private Optional<Kept> without(ImmutableSet<PersonId> others) {
      ImmutableSet<PersonId> left = Sets.difference(people, others).immutableCopy();
      return left.isEmpty() ? Optional.empty() : Optional.of(new Kept(link, left));
    }
  }

  Links with(Told<LinkKept> link) {
    ImmutableSet<PersonId> people = link.what().people();
    return people.isEmpty()
        ? this
        : new Links(
            ImmutableList.<Kept>builder()
                .add(new Kept(link, people))
                .addAll(kept.stream().flatMap(one -> one.without(people).stream()).toList())
                .build());
  }

  /** The last link with one of some people; empty where none is remembered. */
  Optional<Told<LinkKept>> last(Predicate<PersonId> among) {
    return kept.stream()
        .filter(one -> one.people().stream().anyMatch(among))
        .map(Kept::link)
        .findFirst();
  }
}
