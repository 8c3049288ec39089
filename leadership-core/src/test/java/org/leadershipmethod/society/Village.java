package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chain.ChainFamily;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.MandateGiven;
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
public record Village(Chronicle chronicle) {

  public static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  public static final LeadershipMethod METHOD =
      LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY, ChainFamily.CHAIN);
  public static final EconomicPosition WORK = EconomicPosition.of("wage labour");
  public static final EconomicPosition OWNING = EconomicPosition.of("owning works");
  public static final PartyId UNION = PartyId.of("union");
  public static final Interest BREAD = Interest.of("bread");
  public static final Matter STRIKE = Matter.of("strike");
  public static final Masses MASSES =
      Masses.builder()
          .people(WORK, "anna", "ben", "cara", "dora")
          .people(OWNING, "emil", "fay")
          .build();

  /** A last moment of a day, counted from 0. */
  public static Instant night(int day) {
    return When.on(FIRST.plusDays(day)).latest();
  }

  public static ImmutableSet<PersonId> people(String... names) {
    return Stream.of(names).map(PersonId::of).collect(ImmutableSet.toImmutableSet());
  }

  /** Only the masses: entry e1. */
  public static Village people() {
    return new Village(Chronicle.empty()).on(0, new MassesRecorded(MASSES));
  }

  public static StruggleRecorded struggle(StruggleStage stage) {
    return new StruggleRecorded(WORK, ImmutableSet.of(OWNING), stage, ImmutableList.of());
  }

  public static InterestsVoiced voiced(String interest) {
    return new InterestsVoiced(WORK, ImmutableSet.of(Interest.of(interest)), ImmutableList.of());
  }

  public static PartyFounded founded() {
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
  public static Village union() {
    return people()
        .on(0, struggle(StruggleStage.POLITICAL))
        .on(0, voiced("bread"))
        .on(0, founded());
  }

  /** The union has elected anna, ben and cara: entry e5. */
  public static Village led() {
    return union().on(0, elected("anna", "ben", "cara"));
  }

  /** They may decide on a strike: entry e6. */
  public static Village mandated() {
    return led().on(0, mandate(Optional.empty()));
  }

  public static MandateGiven mandate(Optional<When> during) {
    return new MandateGiven(UNION, Link.LEADERS_TO_PARTY, ImmutableSet.of(STRIKE), during);
  }

  public static LeadersElected elected(String... names) {
    return election(people(names).asList(), people(names).asList());
  }

  /** An election by as many votes as there are seats, one for each of some, and who took them. */
  public static LeadersElected election(
      ImmutableList<PersonId> voted, ImmutableList<PersonId> seated) {
    ImmutableList<Candidate> candidates =
        Stream.concat(voted.stream(), seated.stream())
            .distinct()
            .map(one -> Candidate.of(one).with(Standing.shownBy(EntryId.of("e1"))))
            .collect(ImmutableList.toImmutableList());
    return election(candidates, voted.stream().map(SingleChoice::of).toList(), "plurality", seated);
  }

  public static LeadersElected election(
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

  public static DecisionTaken decision() {
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

  public Village on(int day, Event event) {
    return new Village(chronicle.append(event, When.on(FIRST.plusDays(day))));
  }

  public Diagnosis at(int day) {
    return at(METHOD, night(day));
  }

  public Diagnosis at(LeadershipMethod method, Instant moment) {
    return Diagnosis.of(method, chronicle, moment);
  }

  /** What is open at the night of a day. */
  public ImmutableList<Finding> open(int day) {
    return at(day).open();
  }

  /** What a rule says that is open at the night of a day. */
  public List<String> said(String rule, int day) {
    return said(METHOD, rule, night(day));
  }

  public List<String> said(LeadershipMethod method, String rule, Instant moment) {
    return at(method, moment).findings(RuleId.of(rule)).stream()
        .filter(Finding::isOpen)
        .map(one -> one.breach().said().toString())
        .toList();
  }

  /** What could not be examined, and why. */
  public List<String> unknown() {
    return Diagnosis.of(METHOD, chronicle, night(9)).notExamined().stream()
        .map(one -> one.reason().toString())
        .toList();
  }
}
