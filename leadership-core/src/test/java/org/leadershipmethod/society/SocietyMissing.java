package org.leadershipmethod.society;

import static org.leadershipmethod.society.Union.LEADERS;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collections;
import java.util.List;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.election.Ballot;
import org.leadershipmethod.election.SingleChoice;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Missing;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Story;

/** What each rule about masses, classes, parties and their leaders says is missing. */
public final class SocietyMissing {

  private static final ImmutableList<RuleExample> EXAMPLES = SocietyRuleExamples.all();

  private SocietyMissing() {}

  /** At least one story for each rule. */
  public static ImmutableList<Missing> all() {
    return ImmutableList.<Missing>builder()
        .addAll(ofClasses())
        .addAll(ofParties())
        .addAll(ofSeats())
        .addAll(ofElections())
        .build();
  }

  private static Missing of(RuleId rule, String... said) {
    return Missing.in(EXAMPLES, rule, said);
  }

  private static Story keeping(RuleId rule) {
    return RuleExample.of(rule, EXAMPLES).keeps();
  }

  private static ImmutableList<Missing> ofClasses() {
    RuleId opposed = SocietyRuleId.OPPOSED_WITHIN_CHAIN;
    Story party = keeping(SocietyRuleId.PARTY_ABOVE_CLASSES);
    Event againstItself =
        new StruggleRecorded(
            WAGES, ImmutableSet.of(WAGES), StruggleStage.POLITICAL, ImmutableList.of());
    return ImmutableList.of(
        of(SocietyRuleId.POSITION_UNCLEAR, "one economic position"),
        of(
            SocietyRuleId.CLASS_WITHOUT_MASSES,
            "people who are in that position; the class follows from them"),
        of(SocietyRuleId.LAYERS_OUT_OF_ORDER, "masses and classes, before what grows out of them"),
        of(opposed, "one of: represents, obeys, leads"),
        Missing.of(
            opposed,
            party.when(new RelationStated(new ClassId(WAGES), "leads", UNION)),
            "no statement in this direction: none of the relations of a chain holds here"),
        Missing.of(opposed, party.when(againstItself), "another class, against which it goes"));
  }

  private static ImmutableList<Missing> ofParties() {
    String party = "a party that represents the interests of ";
    return ImmutableList.of(
        of(
            SocietyRuleId.PARTY_ABOVE_CLASSES,
            "exactly one class whose interests the party represents"),
        of(SocietyRuleId.STAGE_NOT_REACHED, "a struggle of the class that has come far enough"),
        of(
            SocietyRuleId.WITHOUT_PROGRAMME,
            "a programme with the interests of the class and the goals that follow"),
        of(SocietyRuleId.GROUPING_IN_PLACE_OF_PARTY, party + "its class"),
        of(SocietyRuleId.CLASS_WITHOUT_PARTY, party + "the class"),
        of(SocietyRuleId.PROGRAMME_SILENT, "a programme that states what the class needs"));
  }

  private static ImmutableList<Missing> ofSeats() {
    RuleId notElected = SocietyRuleId.NOT_ELECTED;
    Event seat = new SeatTaken(LEADERS, PersonId.of("dora"), SeatOrigin.NOT_KNOWN);
    return ImmutableList.of(
        of(SocietyRuleId.LEADERS_WITHOUT_PARTY, "a party, before it has leaders"),
        of(notElected, "an election by the party's members"),
        Missing.of(
            notElected,
            keeping(notElected).when(seat),
            "nobody wrote down how the seat was filled"),
        of(SocietyRuleId.NOT_A_MEMBER, "leaders from among the party's members"),
        of(
            SocietyRuleId.LEADER_LEFT_PARTY,
            "that leaders give up their seat when they leave the party"),
        of(SocietyRuleId.RECALL_WITHOUT_MAJORITY, "more votes for the recall than against it"));
  }

  private static ImmutableList<Missing> ofElections() {
    return ImmutableList.of(
        of(SocietyRuleId.STANDING_UNTESTED, "deeds that show each of the three qualities"),
        of(SocietyRuleId.TOO_FEW_VOTED, "enough votes: at least 1/2"),
        of(SocietyRuleId.COUNT_NOT_FOLLOWED, "the seats for those whom the count elected"),
        counted("plurality", votes("ada", 5), "one ballot at most for each who may vote"),
        counted("plurality", ImmutableList.of(), "nobody wrote down the ballots"),
        counted(
            "lot",
            votes("ada", 4),
            "no count of the name 'lot' is known; a program can add its own"),
        counted(
            "plurality",
            votes("nobody", 4),
            "the ballots cannot be counted: ballot 1: found 'nobody', who is no candidate, expected"
                + " a candidate"));
  }

  private static ImmutableList<Ballot> votes(String person, int times) {
    return ImmutableList.copyOf(Collections.nCopies(times, SingleChoice.of(PersonId.of(person))));
  }

  /** An election of one, of four who may vote. */
  private static Missing counted(String count, List<? extends Ballot> ballots, String said) {
    LeadersElected example =
        (LeadersElected)
            Iterables.getLast(
                    keeping(SocietyRuleId.COUNT_NOT_FOLLOWED)
                        .practice()
                        .chronicle()
                        .entries()
                        .toList())
                .event();
    LeadersElected election =
        new LeadersElected(
            LEADERS,
            1,
            example.eligible(),
            example.candidates(),
            ImmutableList.copyOf(ballots),
            count,
            ImmutableList.of(PersonId.of("ada")),
            ImmutableSet.of());
    return Missing.of(
        SocietyRuleId.COUNT_NOT_FOLLOWED,
        keeping(SocietyRuleId.PARTY_ABOVE_CLASSES).when(election),
        said);
  }
}
