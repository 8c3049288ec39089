package org.leadershipmethod.examples.story;

import static org.leadershipmethod.examples.story.League.HARVEST_WAGE;
import static org.leadershipmethod.examples.story.League.LAND;
import static org.leadershipmethod.examples.story.League.LEAGUE;
import static org.leadershipmethod.examples.story.League.LOOKED_AT;
import static org.leadershipmethod.examples.story.League.MASSES;
import static org.leadershipmethod.examples.story.League.SMALLHOLDING;
import static org.leadershipmethod.examples.story.League.WAGES;
import static org.leadershipmethod.examples.story.League.february;
import static org.leadershipmethod.examples.story.League.january;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.society.SocietyView.SOCIETY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.chain.Answers;
import org.leadershipmethod.chain.Chain;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.MandateGiven;
import org.leadershipmethod.chain.MassesConsulted;
import org.leadershipmethod.chain.ReportGiven;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Counts;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.group.CollectiveDecision;
import org.leadershipmethod.group.CollectiveStep;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.ElectionStep;
import org.leadershipmethod.society.Interest;
import org.leadershipmethod.society.InterestsVoiced;
import org.leadershipmethod.society.LeadersElection;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.Party;
import org.leadershipmethod.society.Programme;
import org.leadershipmethod.society.Struggle;
import org.leadershipmethod.society.StruggleStage;

/** A league whose leaders were elected, and who ask those for whom they speak. */
final class LeagueLedWell {

  private static final Task STRIKE = Task.of("harvest-strike", "Harvest strike", PRODUCTION);

  private final Telling telling;

  private LeagueLedWell(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    LeagueLedWell story = new LeagueLedWell(telling);
    Practice practice = story.practice();
    return story.telling.diagnosis(diagnosis(practice)).item(whole(practice)).lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return diagnosis(new LeagueLedWell(Telling.unseen()).practice());
  }

  /** The chain of the league at the end. */
  static Chain chain() {
    return chain(new LeagueLedWell(Telling.unseen()).practice());
  }

  private static Chain chain(Practice practice) {
    return Chain.of(LEAGUE, practice.situation().at(When.on(LOOKED_AT).latest()));
  }

  private static Diagnosis diagnosis(Practice practice) {
    return practice.diagnosis(When.on(LOOKED_AT).latest());
  }

  private static String whole(Practice practice) {
    Chain chain = chain(practice);
    return chain.isWhole()
        ? "from the leaders down to the masses, every link is alive"
        : "the chain has come apart";
  }

  private Practice practice() {
    Practice practice = Practice.begin(County.ORGANIZATION, League.METHOD);
    practice = struggled(practice);
    practice = founded(practice);
    practice = elected(practice);
    practice = refused(practice);
    practice = decided(practice);
    return reported(practice);
  }

  private Practice struggled(Practice practice) {
    telling.say(
        "January: 13 people, by what they live on, are three classes. Those who live by wages "
            + "struck together last harvest; they want weekly pay and dry sheds.");
    Practice known = happened(practice, new MassesRecorded(MASSES), january(2));
    WorkDone strike =
        new WorkDone(STRIKE, County.COUNTY, League.people("cook", "reaper", "binder", "carter"));
    Practice struck = happened(known, strike, january(3));
    Practice together =
        struck
            .take(
                Struggle.of(MASSES.classOf(WAGES))
                    .against(MASSES.classOf(LAND))
                    .at(StruggleStage.POLITICAL, last(struck)),
                january(4))
            .orElseThrow()
            .practice();
    InterestsVoiced voiced =
        new InterestsVoiced(
            WAGES,
            ImmutableSet.of(Interest.of("weekly pay"), Interest.of("dry sheds")),
            ImmutableList.of());
    return happened(together, voiced, january(5));
  }

  private Practice founded(Practice practice) {
    telling.say("10 January: they found a league whose programme says so. GRANTED.");
    Programme programme =
        Programme.stating("weekly pay", "dry sheds").withGoals("a wage law", "to govern");
    return practice
        .take(
            Party.of(practice.situation().view(SOCIETY).masses().classOf(WAGES))
                .named(LEAGUE)
                .withProgramme(programme)
                .withMembers("cook", "bookkeeper", "reaper", "binder", "carter"),
            january(10))
        .orElseThrow()
        .practice();
  }

  private Practice elected(Practice practice) {
    telling.say(
        "20 January: its members rank four who stood up in the strike; the count gives three of "
            + "them a seat. The league says what they may decide. GRANTED.");
    Practice led = practice.take(election(practice), january(20)).orElseThrow().practice();
    return happened(
        led,
        new MandateGiven(
            LEAGUE, Link.LEADERS_TO_PARTY, ImmutableSet.of(HARVEST_WAGE), Optional.empty()),
        january(21));
  }

  private static ElectionStep<Ranking> election(Practice practice) {
    Standing standing = Standing.shownBy(strike(practice));
    List<Candidate> candidates = new ArrayList<>();
    for (String person : List.of("cook", "reaper", "binder", "carter")) {
      candidates.add(new Candidate(PersonId.of(person), standing));
    }
    Party league = practice.situation().view(SOCIETY).party(LEAGUE).orElseThrow();
    return LeadersElection.of(league)
        .candidates(candidates)
        .seats(3)
        .counted(
            Counts.SCHULZE,
            ImmutableList.of(
                Ranking.of("reaper", "cook", "binder", "carter"),
                Ranking.of("cook", "reaper", "binder"),
                Ranking.of("cook", "binder", "reaper", "carter"),
                Ranking.of("reaper", "cook"),
                Ranking.of("binder", "cook", "reaper", "carter")));
  }

  private static EntryId strike(Practice practice) {
    return practice
        .chronicle()
        .entries()
        .filter(entry -> entry.event() instanceof WorkDone)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Practice refused(Practice practice) {
    telling.say("1 February: the leaders want to sign for less than the class asks.");
    CollectiveStep over =
        agreed("sign for less").restingOn(new LeadersId(LEAGUE)).overriding(new ClassId(WAGES));
    return practice
        .take(over, february(1))
        .fold(
            Taken::practice,
            refusal -> {
              telling.say("REFUSED:");
              refusal.findings().forEach(telling::finding);
              return practice;
            });
  }

  private static CollectiveStep agreed(String decision) {
    return CollectiveDecision.of(LEAGUE.leadership(), HARVEST_WAGE)
        .called(decision)
        .inFavour("cook", "reaper", "binder");
  }

  private Practice decided(Practice practice) {
    telling.say(
        "9 February: they ask around, also among smallholders: 9 of 12 are for holding out. "
            + "10 February: that is what they decide. GRANTED.");
    MassesConsulted asked =
        new MassesConsulted(
            LEAGUE,
            HARVEST_WAGE,
            ImmutableList.of(
                new Answers(WAGES, Part.ACTIVE, 4, 4, 0),
                new Answers(WAGES, Part.INTERMEDIATE, 4, 3, 0),
                new Answers(SMALLHOLDING, Part.INTERMEDIATE, 3, 2, 1),
                new Answers(LAND, Part.BACKWARD, 1, 0, 1)));
    Practice known = happened(practice, asked, february(9));
    return known
        .take(agreed("hold out").withMajorityShownBy(last(known)), february(10))
        .orElseThrow()
        .practice();
  }

  private Practice reported(Practice practice) {
    telling.say("1 April: leaders, league and class each report to those they answer to.");
    Practice told = practice;
    for (Link link : Link.values()) {
      told =
          happened(
              told,
              new ReportGiven(LEAGUE, link, ImmutableSet.of(HARVEST_WAGE)),
              LocalDate.of(2026, Month.APRIL, 1));
    }
    return told;
  }

  private static EntryId last(Practice practice) {
    return practice.chronicle().last().orElseThrow().id();
  }

  private static <E extends Event> Practice happened(Practice practice, E event, LocalDate day) {
    return practice.take(Step.of(event), day).orElseThrow().practice();
  }
}
