package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chain.ChainFamily;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.MandateGiven;
import org.leadershipmethod.chain.ReportGiven;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Choices;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/** A union of those who live by wages, as its record is told day by day. */
public record Union(ImmutableList<Union.Told> told, LeadershipMethod method) {

  public static final EconomicPosition WAGES = EconomicPosition.of("wage labour");
  public static final EconomicPosition LAND = EconomicPosition.of("owning land");
  public static final EconomicPosition TRADE = EconomicPosition.of("trade");
  public static final PartyId UNION = PartyId.of("union");
  public static final GroupId LEADERS = UNION.leadership();
  public static final Matter PAY = Matter.of("pay");

  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

  /** Something that happened, some days after the first. */
  public record Told(int day, Event event) {}

  public static Union nothing() {
    return new Union(
        ImmutableList.of(),
        LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY, ChainFamily.CHAIN));
  }

  /** Everybody, the struggle, what they need; entries e1 to e3. */
  public static Union withoutParty() {
    return nothing()
        .on(
            0,
            new MassesRecorded(
                Masses.builder()
                    .people(WAGES, "ada", "ben", "cem", "dora", "ede")
                    .people(LAND, "otto")
                    .people(TRADE, "tia")
                    .build()))
        .on(0, struggle(StruggleStage.POLITICAL))
        .on(0, voiced("weekly pay"));
  }

  /** With the party, in e4. */
  public static Union founded() {
    return withoutParty().on(0, founding());
  }

  /** With leaders, in e5, and a mandate for pay, in e6. */
  public static Union led() {
    return founded().on(0, election("ada", "ben", "cem")).on(0, mandate(PAY));
  }

  public static ImmutableSet<PersonId> people(String... ids) {
    return Stream.of(ids).map(PersonId::of).collect(ImmutableSet.toImmutableSet());
  }

  public static StruggleRecorded struggle(StruggleStage stage) {
    return new StruggleRecorded(WAGES, ImmutableSet.of(LAND), stage, ImmutableList.of());
  }

  public static InterestsVoiced voiced(String interest) {
    return new InterestsVoiced(WAGES, ImmutableSet.of(Interest.of(interest)), ImmutableList.of());
  }

  public static PartyFounded founding() {
    return new PartyFounded(
        UNION,
        ImmutableSet.of(WAGES),
        ImmutableSet.of(Interest.of("weekly pay")),
        ImmutableList.of(Goal.of("a wage law")),
        people("ada", "ben", "cem", "dora"),
        GroupingKind.PARTY,
        Optional.empty());
  }

  /** Three of the four members approve of these, each tested by the struggle. */
  public static LeadersElected election(String... elected) {
    Standing standing = Standing.shownBy(EntryId.of("e2"));
    List<Candidate> candidates = new ArrayList<>();
    people(elected).forEach(person -> candidates.add(new Candidate(person, standing)));
    return new LeadersElected(
        LEADERS,
        elected.length,
        Optional.of(4),
        ImmutableList.copyOf(candidates),
        ImmutableList.copyOf(Collections.nCopies(3, Choices.of(elected))),
        "approval",
        people(elected).asList(),
        ImmutableSet.of());
  }

  public static MandateGiven mandate(Matter... matters) {
    return new MandateGiven(
        UNION, Link.LEADERS_TO_PARTY, ImmutableSet.copyOf(matters), Optional.empty());
  }

  public static ReportGiven report(Link link) {
    return new ReportGiven(UNION, link, ImmutableSet.of());
  }

  public static DecisionTaken decision(String id, Matter matter) {
    return new DecisionTaken(
        LEADERS,
        DecisionId.of(id),
        matter,
        people("ada", "ben"),
        people("cem"),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        false,
        ImmutableList.of());
  }

  public Union on(int day, Event event) {
    ImmutableList.Builder<Told> all = ImmutableList.builder();
    return new Union(all.addAll(told).add(new Told(day, event)).build(), method);
  }

  public Union under(LeadershipMethod other) {
    return new Union(told, other);
  }

  private static When when(int day) {
    return When.on(FIRST.plusDays(day));
  }

  public static Instant endOf(int day) {
    return when(day).latest();
  }

  public Chronicle chronicle() {
    ChronicleBuilder builder = Chronicle.builder();
    told.forEach(one -> builder.add(one.event(), when(one.day())));
    return builder.build();
  }

  public Practice practice() {
    return Practice.resume(chronicle(), method);
  }

  public Diagnosis on(int day) {
    return Diagnosis.of(method, chronicle(), endOf(day));
  }

  /** What a rule finds open at the end of a day. */
  public ImmutableList<Finding> open(String rule, int day) {
    return on(day).findings(RuleId.of(rule)).stream()
        .filter(Finding::isOpen)
        .collect(ImmutableList.toImmutableList());
  }

  /** The one open finding of a rule at the end of a day, as a user reads it. */
  public String found(String rule, int day) {
    ImmutableList<Finding> open = open(rule, day);
    if (open.size() != 1) {
      throw new AssertionError(rule + " found " + open + " in " + on(day));
    }
    return open.get(0).toString();
  }

  /** What a practice says of one more event. */
  public Ruling<Taken<Event>> taking(int day, Event event) {
    return practice().take(Step.of(event), when(day));
  }
}
