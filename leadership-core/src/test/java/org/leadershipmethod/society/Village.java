package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Ballot;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.SingleChoice;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/**
 * The small society of the stories about single rules: four workers, two owners, a union; what
 * happened is told day by day.
 *
 * @param chronicle what was written down
 */
record Village(Chronicle chronicle) {

  static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  static final LeadershipMethod METHOD =
      LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY);
  static final EconomicPosition WORK = EconomicPosition.of("wage labour");
  static final EconomicPosition OWNING = EconomicPosition.of("owning works");
  static final PartyId UNION = PartyId.of("union");
  static final Interest BREAD = Interest.of("bread");
  static final Matter STRIKE = Matter.of("strike");
  static final Masses MASSES =
      Masses.builder()
          .people(WORK, "anna", "ben", "cara", "dora")
          .people(OWNING, "emil", "fay")
          .build();

  /** A last moment of a day, counted from 0. */
  static Instant night(int day) {
    return When.on(FIRST.plusDays(day)).latest();
  }

  static ImmutableSet<PersonId> people(String... names) {
    return Stream.of(names).map(PersonId::of).collect(ImmutableSet.toImmutableSet());
  }

  /** Only the masses: entry e1. */
  static Village people() {
    return new Village(Chronicle.empty()).on(0, new MassesRecorded(MASSES));
  }

  static StruggleRecorded struggle(StruggleStage stage) {
    return new StruggleRecorded(WORK, ImmutableSet.of(OWNING), stage, ImmutableList.of());
  }

  static InterestsVoiced voiced(String interest) {
    return new InterestsVoiced(WORK, ImmutableSet.of(Interest.of(interest)), ImmutableList.of());
  }

  static PartyFounded founded() {
    return new PartyFounded(
        UNION,
        ImmutableSet.of(WORK),
        ImmutableSet.of(BREAD),
        ImmutableList.of(Goal.of("govern")),
        people("anna", "ben", "cara", "dora"),
        GroupingKind.PARTY,
        Optional.empty());
  }

  /** Workers who struggle together have a union: entries e1 to e4. */
  static Village union() {
    return people()
        .on(0, struggle(StruggleStage.POLITICAL))
        .on(0, voiced("bread"))
        .on(0, founded());
  }

  /** The union has elected anna, ben and cara: entry e5. */
  static Village led() {
    return union().on(0, elected("anna", "ben", "cara"));
  }

  /** They may decide on a strike: entry e6. */
  static Village mandated() {
    return led().on(0, mandate(Optional.empty()));
  }

  static MandateGiven mandate(Optional<When> during) {
    return new MandateGiven(UNION, Link.LEADERS_TO_PARTY, ImmutableSet.of(STRIKE), during);
  }

  static LeadersElected elected(String... names) {
    return election(people(names).asList(), people(names).asList());
  }

  /** An election by as many votes as there are seats, one for each of some, and who took them. */
  static LeadersElected election(ImmutableList<PersonId> voted, ImmutableList<PersonId> seated) {
    ImmutableList<Candidate> candidates =
        Stream.concat(voted.stream(), seated.stream())
            .distinct()
            .map(one -> Candidate.of(one).with(Standing.shownBy(EntryId.of("e1"))))
            .collect(ImmutableList.toImmutableList());
    return election(candidates, voted.stream().map(SingleChoice::of).toList(), "plurality", seated);
  }

  static LeadersElected election(
      ImmutableList<Candidate> candidates,
      List<? extends Ballot> ballots,
      String count,
      ImmutableList<PersonId> seated) {
    return new LeadersElected(
        UNION.leadership(),
        Math.max(1, seated.size()),
        Optional.of(Math.min(4, ballots.size())),
        candidates,
        ImmutableList.copyOf(ballots),
        count,
        seated,
        ImmutableSet.of());
  }

  static DecisionTaken decision() {
    return new DecisionTaken(
        UNION.leadership(),
        DecisionId.of("d1"),
        STRIKE,
        people("anna", "ben"),
        people("cara"),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        false,
        ImmutableList.of());
  }

  Village on(int day, Event event) {
    return new Village(chronicle.append(event, When.on(FIRST.plusDays(day))));
  }

  Diagnosis at(int day) {
    return at(METHOD, night(day));
  }

  Diagnosis at(LeadershipMethod method, Instant moment) {
    return Diagnosis.of(method, chronicle, moment);
  }

  /** What is open at the night of a day. */
  ImmutableList<Finding> open(int day) {
    return at(day).open();
  }

  /** What a rule says that is open at the night of a day. */
  List<String> said(String rule, int day) {
    return said(METHOD, rule, night(day));
  }

  List<String> said(LeadershipMethod method, String rule, Instant moment) {
    return at(method, moment).findings(RuleId.of(rule)).stream()
        .filter(Finding::isOpen)
        .map(one -> one.breach().said().toString())
        .toList();
  }

  /** What could not be examined, and why. */
  List<String> unknown() {
    return Diagnosis.of(METHOD, chronicle, night(9)).notExamined().stream()
        .map(one -> one.reason().toString())
        .toList();
  }
}
