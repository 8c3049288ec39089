package org.leadershipmethod.examples.story;

import static org.leadershipmethod.examples.story.League.HARVEST_WAGE;
import static org.leadershipmethod.examples.story.League.LAND;
import static org.leadershipmethod.examples.story.League.LEAGUE;
import static org.leadershipmethod.examples.story.League.LOOKED_AT;
import static org.leadershipmethod.examples.story.League.MASSES;
import static org.leadershipmethod.examples.story.League.WAGES;
import static org.leadershipmethod.examples.story.League.february;
import static org.leadershipmethod.examples.story.League.january;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.MandateGiven;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.Goal;
import org.leadershipmethod.society.GroupingKind;
import org.leadershipmethod.society.Interest;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.StruggleRecorded;
import org.leadershipmethod.society.StruggleStage;

/** A league that one person has in hand, written down as it happened. */
final class LeagueLedBadly {

  private final Telling telling;
  private final ChronicleBuilder chronicle = Chronicle.builder();

  private LeagueLedBadly(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    LeagueLedBadly story = new LeagueLedBadly(telling);
    return story.telling.diagnosis(story.diagnosis()).lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return new LeagueLedBadly(Telling.unseen()).diagnosis();
  }

  private Diagnosis diagnosis() {
    chronicle.add(new OrganizationRecorded(County.ORGANIZATION), When.OUTSET);
    chronicle.add(new MassesRecorded(MASSES), When.on(january(2)));
    happens();
    return Diagnosis.of(League.METHOD, chronicle.build(), When.on(LOOKED_AT).latest());
  }

  private void happens() {
    happens(
        january(4),
        "4 January: those who live by wages have struck together.",
        new StruggleRecorded(
            WAGES, ImmutableSet.of(LAND), StruggleStage.POLITICAL, ImmutableList.of()));
    happens(
        january(10), "10 January: a league is founded, for them and for the estate.", founded());
    happens(
        january(20),
        "20 January: one of its founders takes the chair.",
        new SeatTaken(LEAGUE.leadership(), PersonId.of("reaper"), SeatOrigin.SELF_APPOINTED));
    happens(
        january(21),
        "21 January: the chair makes a friend the second leader.",
        new SeatTaken(LEAGUE.leadership(), PersonId.of("binder"), SeatOrigin.APPOINTED));
    happens(
        january(22),
        "22 January: the founders leave the harvest wage to them.",
        new MandateGiven(
            LEAGUE, Link.LEADERS_TO_PARTY, ImmutableSet.of(HARVEST_WAGE), Optional.empty()));
    happens(
        february(1),
        "1 February: both sign for less than the class asks, in the name of the majority. "
            + "Then nothing is heard of the league.",
        signed());
  }

  private static PartyFounded founded() {
    return new PartyFounded(
        LEAGUE,
        ImmutableSet.of(WAGES, LAND),
        ImmutableSet.of(Interest.of("a good harvest")),
        ImmutableList.of(Goal.of("peace in the county")),
        League.people("reaper", "binder"),
        GroupingKind.PARTY,
        Optional.empty());
  }

  private static DecisionTaken signed() {
    return new DecisionTaken(
        LEAGUE.leadership(),
        DecisionId.of("sign for less"),
        HARVEST_WAGE,
        League.people("reaper", "binder"),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        true,
        ImmutableList.of());
  }

  private void happens(LocalDate day, String said, Event event) {
    telling.say(said);
    chronicle.add(event, When.on(day));
  }
}
