package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.chain.ChainRuleId.ASKED_IN_PART;
import static org.leadershipmethod.chain.ChainRuleId.BROKEN_LINK;
import static org.leadershipmethod.chain.ChainRuleId.DIRECTED_WITHOUT_MANDATE;
import static org.leadershipmethod.chain.ChainRuleId.LAYER_AGAINST_LAYER;
import static org.leadershipmethod.chain.ChainRuleId.MAJORITY_NOT_SHOWN;
import static org.leadershipmethod.chain.ChainRuleId.NO_REPORT;
import static org.leadershipmethod.chain.ChainRuleId.OUTSIDE_MANDATE;
import static org.leadershipmethod.society.Union.FOUNDED;
import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.LEADERS;
import static org.leadershipmethod.society.Union.LED;
import static org.leadershipmethod.society.Union.PAY;
import static org.leadershipmethod.society.Union.TRADE;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;
import static org.leadershipmethod.society.Union.mandate;
import static org.leadershipmethod.society.Union.people;
import static org.leadershipmethod.society.Union.seat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Layer;
import org.leadershipmethod.society.LayerKind;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.Union;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Story;

/** What the rules about the chain and its links say, and where they are silent. */
class ChainRulesTest {

  private static final DecisionTaken ON_PAY = Union.decision("d1", PAY);
  private static final Matter WAR = Matter.of("war");
  private static final DecisionTaken ON_WAR = Union.decision("d1", WAR);
  private static final MassesConsulted WIDELY =
      consulted(answers(WAGES, Part.ACTIVE, 3, 3), answers(TRADE, Part.INTERMEDIATE, 1, 0));

  private static Expected at(RuleId rule) {
    return Expected.of(rule, UNION);
  }

  private static MassesConsulted consulted(Answers... answers) {
    return new MassesConsulted(UNION, PAY, ImmutableList.copyOf(answers));
  }

  private static Answers answers(EconomicPosition position, Part part, int asked, int inFavour) {
    return new Answers(position, part, asked, inFavour, 0);
  }

  @Test
  void outsideMandate() {
    Story decided = LED.when(ON_WAR);
    decided.finds(
        OUTSIDE_MANDATE,
        "union: The leaders decided on 'war' without a mandate of the party for it.",
        "R3.5");
    decided.when(new DecisionWithdrawn(LEADERS, DecisionId.of("d1"))).finds();
    decided.when(mandate(PAY, WAR), ON_WAR).finds();
    LED.when(ON_PAY).findsNothing();
  }

  @Test
  void aMandateHoldsForItsTime() {
    When january = new When(Notes.day(0).latest(), Notes.day(30).latest());
    Story limited =
        LED.together(
            new MandateGiven(
                UNION, Link.LEADERS_TO_PARTY, ImmutableSet.of(PAY), Optional.of(january)));
    limited.later(20).together(ON_PAY).findsNothing();
    limited.later(40).together(ON_PAY).finds(at(OUTSIDE_MANDATE));
  }

  @Test
  void layerAgainstLayer() {
    ImmutableSet<ClassId> workers = ImmutableSet.of(new ClassId(WAGES));
    String rests =
        "union: A decision rests on the leaders of union and overrides the objection of the class"
            + " of wage labour. To ask which of them gets its way is the wrong question";
    LED.when(ON_PAY.withLayers(ImmutableSet.of(new LeadersId(UNION)), workers))
        .finds(LAYER_AGAINST_LAYER, rests, "R2.3, R2.1");
    // what rests on nothing rests on those who decide
    LED.when(ON_PAY.withLayers(ImmutableSet.of(), workers)).finds(LAYER_AGAINST_LAYER, rests);
    // the group that decides is the layer of the leaders
    LED.when(ON_PAY.withLayers(ImmutableSet.of(LEADERS), workers))
        .finds(LAYER_AGAINST_LAYER, rests);
    LED.when(ON_PAY.withLayers(ImmutableSet.of(LEADERS), ImmutableSet.of(new LeadersId(UNION))))
        .findsNothing();
  }

  @Test
  void theObjectionOfAnotherClassIsAnotherMatter() {
    ImmutableSet<ClassId> owners = ImmutableSet.of(new ClassId(LAND));
    LED.when(ON_PAY.withLayers(ImmutableSet.of(new ClassId(WAGES)), owners)).findsNothing();
  }

  private static Story claiming(MassesConsulted consulted) {
    return LED.when(consulted, ON_PAY.withMajorityShownBy(ImmutableList.of(EntryId.of("e7"))));
  }

  @Test
  void majorityNotShown() {
    String claims = "union: The leaders claim the majority of the masses for a decision, but ";
    LED.when(ON_PAY.withMajorityShownBy(ImmutableList.of()))
        .finds(MAJORITY_NOT_SHOWN, claims + "cite nobody", "R4.3");
    claiming(consulted(answers(WAGES, Part.ACTIVE, 2, 2), answers(TRADE, Part.INTERMEDIATE, 2, 0)))
        .finds(
            MAJORITY_NOT_SHOWN,
            claims
                + "the entries that they cite do not show it (2 of 4 asked in favour, 0 against).");
    claiming(consulted(answers(LAND, Part.ACTIVE, 1, 1), answers(TRADE, Part.BACKWARD, 1, 1)))
        .finds(MAJORITY_NOT_SHOWN, claims, "those who were asked belong to classes of a minority");
    claiming(WIDELY).findsNothing();
  }

  @Test
  void aConsultationShowsAMajorityForAYear() {
    DecisionTaken decided = ON_PAY.withMajorityShownBy(ImmutableList.of(EntryId.of("e7")));
    Story asked = LED.when(WIDELY);
    assertThat(asked.later(365).together(decided).diagnosis().findings(MAJORITY_NOT_SHOWN))
        .isEmpty();
    assertThat(asked.later(367).together(decided).finding(MAJORITY_NOT_SHOWN).isOpen()).isTrue();
  }

  @Test
  void askedInPart() {
    Story narrow = LED.when(consulted(answers(WAGES, Part.ACTIVE, 3, 3)));
    narrow.finds(
        ASKED_IN_PART,
        "union: The party asked people about 'pay' in 1 of 3 classes and 1 of 3 parts of the"
            + " masses.",
        "we ask for two classes and two parts at least");
    narrow.when(WIDELY).finds();
    LED.when(WIDELY).findsNothing();
  }

  @Test
  void directedWithoutMandate() {
    DirectiveGiven directive = new DirectiveGiven(UNION, Link.PARTY_TO_CLASS, PAY);
    MandateGiven ofTheClass =
        new MandateGiven(UNION, Link.PARTY_TO_CLASS, ImmutableSet.of(PAY), Optional.empty());
    LED.when(directive)
        .finds(
            DIRECTED_WITHOUT_MANDATE,
            "union: A directive came down between the party and its class, although the lower",
            "R4.4")
        .when(ofTheClass)
        .finds();
    LED.when(ofTheClass, directive).findsNothing();
  }

  @Test
  void noReport() {
    LED.later(89).findsNothing();
    Expected broken = at(BROKEN_LINK);
    LED.later(90)
        .finds(at(NO_REPORT), broken, broken, broken)
        .says(NO_REPORT, "union: The leaders have not reported to their party in time.", "R3.5");
    Story reported = LED.later(80).together(Union.report(Link.LEADERS_TO_PARTY));
    reported.later(89).finds(broken, broken);
    reported.later(90).finds(at(NO_REPORT), broken, broken, broken);
  }

  private static ImmutableList<Finding> unreported(Story story) {
    return story.diagnosis().findings(NO_REPORT);
  }

  private static ImmutableList<Finding> brokenWithLeaders(Story story) {
    return story.diagnosis().findings(BROKEN_LINK).stream()
        .filter(one -> one.breach().about().equals(new ChainLink(UNION, Link.LEADERS_TO_PARTY)))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void whoeverBeginsToLeadHasTimeForTheirPartyFromThenOn() {
    Story recalled =
        LED.later(50)
            .together(
                new LeadersRecalled(LEADERS, people("ada", "ben", "cem"), Optional.of(4), 4, 0));
    assertThat(unreported(recalled.later(249))).as("nobody leads").isEmpty();
    Story renewed =
        recalled
            .later(250)
            .together(seat("ada", SeatOrigin.ELECTED), seat("dora", SeatOrigin.ELECTED));
    assertThat(unreported(renewed.later(89))).as("they have just come").isEmpty();
    assertThat(unreported(renewed.later(90))).hasSize(1).allMatch(Finding::isOpen);
    assertThat(brokenWithLeaders(recalled.later(249))).as("nobody leads").isEmpty();
    assertThat(brokenWithLeaders(renewed.later(89))).as("they have just come").isEmpty();
    assertThat(brokenWithLeaders(renewed.later(90))).hasSize(1).allMatch(Finding::isOpen);
    Chain chain = Chain.of(UNION, renewed.practice().situation().at(Notes.day(389).latest()));
    assertThat(chain.links())
        .extracting(LinkState::toString)
        .contains("the link between the leaders and their party: alive, 89 days old");
    assertThat(unreported(FOUNDED.later(400))).as("nobody came yet").isEmpty();
  }

  @Test
  void brokenLink() {
    Story silent = LED.later(90);
    assertThat(silent.diagnosis().findings(BROKEN_LINK))
        .hasSize(3)
        .first()
        .asString()
        .contains(
            "nobody there gave a mandate, made a report, consulted people or held an election in"
                + " time")
        .contains("R5.1, R4.2");
    Story kept = LED.later(80).together(Union.report(Link.CLASS_TO_MASSES));
    kept.later(10).finds(at(NO_REPORT), at(BROKEN_LINK), at(BROKEN_LINK));
    Chain chain = Chain.of(UNION, kept.practice().situation().at(Notes.day(95).latest()));
    assertThat(chain.isWhole()).isFalse();
    assertThat(chain.firstBroken().orElseThrow().link()).isEqualTo(Link.PARTY_TO_CLASS);
    assertThat(chain.wayDown(PersonId.of("ada")))
        .extracting(Layer::kind)
        .containsExactly(LayerKind.LEADERS, LayerKind.PARTY, LayerKind.CLASS, LayerKind.MASSES);
    assertThat(chain.wayDown(PersonId.of("dora"))).isEmpty();
  }
}
