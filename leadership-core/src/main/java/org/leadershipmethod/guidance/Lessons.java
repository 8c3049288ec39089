package org.leadershipmethod.guidance;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedSet;

/**
 * What was learnt in a campaign, and what became of it.
 *
 * @param experiences the experiences, by entry
 * @param used those experiences that something was drawn from
 * @param summings the summings-up, by entry
 * @param directives the directives with their tests, by entry
 * @param tests the directive of each test, by the entry of the test
 */
record Lessons(
    SharedMap<EntryId, Told<ExperienceDrawn>> experiences,
    SharedSet<EntryId> used,
    SharedMap<EntryId, SummingUp> summings,
    SharedMap<EntryId, TestedDirective> directives,
    SharedMap<EntryId, EntryId> tests) {

  static final Lessons NONE =
      new Lessons(
          SharedMap.empty(),
          SharedSet.empty(),
          SharedMap.empty(),
          SharedMap.empty(),
          SharedMap.empty());

  Optional<Told<ExperienceDrawn>> experience(EntryId entry) {
    return Optional.ofNullable(experiences.get(entry));
  }

  Optional<TestedDirective> directive(EntryId entry) {
    return Optional.ofNullable(directives.get(entry));
  }

  /** Whether an entry tells an experience, or a summing-up. */
  private boolean knows(EntryId entry) {
    return experiences.containsKey(entry) || summings.containsKey(entry);
  }

  /** Whether some of these entries tell neither, in this campaign. */
  boolean knowsNotAll(Collection<EntryId> entries) {
    return entries.stream().anyMatch(entry -> !knows(entry));
  }

  boolean isUsed(Told<ExperienceDrawn> drawn) {
    return used.contains(drawn.entry());
  }

  /** The summings-up among some entries. */
  Stream<SummingUp> summings(Collection<EntryId> entries) {
    return entries.stream().map(summings::get).filter(Objects::nonNull);
  }

  /** The experiences behind some entries, those that were summed up among them. */
  Stream<Told<ExperienceDrawn>> behind(Collection<EntryId> entries) {
    return Stream.concat(
            entries.stream(), summings(entries).flatMap(one -> one.experiences().stream()))
        .distinct()
        .flatMap(entry -> experience(entry).stream());
  }

  Lessons learnt(Told<ExperienceDrawn> drawn) {
    return new Lessons(experiences.plus(drawn.entry(), drawn), used, summings, directives, tests);
  }

  /** With something drawn from some entries. */
  Lessons using(Collection<EntryId> entries) {
    SharedSet<EntryId> next =
        used.plusAll(behind(entries).map(Told::entry).collect(toImmutableSet()));
    return new Lessons(experiences, next, summings, directives, tests);
  }

  Lessons summedUp(Told<ExperienceSummedUp> told) {
    ImmutableSet<EntryId> from = ImmutableSet.copyOf(told.what().from());
    SummingUp summing =
        new SummingUp(
            told,
            behind(from).map(Told::entry).collect(toImmutableSet()),
            testedBy(from).collect(toImmutableSet()));
    return new Lessons(experiences, used, summings.plus(told.entry(), summing), directives, tests);
  }

  /** The directives of which some entries are tests, or summings-up of tests. */
  private Stream<EntryId> testedBy(Collection<EntryId> entries) {
    return Stream.concat(
        entries.stream().map(tests::get).filter(Objects::nonNull),
        summings(entries).flatMap(one -> one.directives().stream()));
  }

  Lessons directed(Told<DirectiveIssued> issued) {
    return new Lessons(
        experiences,
        used,
        summings,
        directives.plus(issued.entry(), TestedDirective.untested(issued)),
        tests);
  }

  Lessons tested(TestedDirective directive, Told<DirectiveTested> test) {
    EntryId entry = directive.issued().entry();
    return new Lessons(
        experiences,
        used,
        summings,
        directives.plus(entry, directive.with(test)),
        tests.plus(test.entry(), entry));
  }
}
