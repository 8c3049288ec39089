package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Union.LEADERS;
import static org.leadershipmethod.society.Union.PAY;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;

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
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Layer;
import org.leadershipmethod.society.LayerKind;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.Union;

/** What the rules about the chain and its links say, and where they are silent. */
class ChainRulesTest {

  private static SeatTaken seat(String person, SeatOrigin origin) {
    return new SeatTaken(LEADERS, PersonId.of(person), origin);
  }

  @Test
  void outsideMandate() {
    DecisionTaken war = Union.decision("d1", Matter.of("war"));
    Union decided = Union.led().on(1, war);
    assertThat(decided.found("OutsideMandate", 1))
        .startsWith("union: The leaders decided on 'war' without a mandate of the party for it.")
        .contains("R3.5");
    assertThat(
            decided
                .on(2, new DecisionWithdrawn(LEADERS, DecisionId.of("d1")))
                .open("OutsideMandate", 2))
        .isEmpty();
    assertThat(
            decided
                .on(2, Union.mandate(PAY, Matter.of("war")))
                .on(3, war)
                .open("OutsideMandate", 3))
        .isEmpty();
    assertThat(Union.led().on(1, Union.decision("d1", PAY)).on(1).findings()).isEmpty();
  }

  @Test
  void aMandateHoldsForItsTime() {
    MandateGiven january =
        new MandateGiven(
            UNION,
            Link.LEADERS_TO_PARTY,
            ImmutableSet.of(PAY),
            Optional.of(new When(Union.endOf(0), Union.endOf(30))));
    Union limited = Union.led().on(1, january);
    assertThat(limited.on(20, Union.decision("d1", PAY)).open("OutsideMandate", 20)).isEmpty();
    assertThat(limited.on(40, Union.decision("d1", PAY)).open("OutsideMandate", 40)).hasSize(1);
  }

  @Test
  void layerAgainstLayer() {
    DecisionTaken over =
        Union.decision("d1", PAY)
            .withLayers(ImmutableSet.of(new LeadersId(UNION)), ImmutableSet.of(new ClassId(WAGES)));
    assertThat(Union.led().on(1, over).found("LayerAgainstLayer", 1))
        .startsWith(
            "union: A decision rests on the leaders of union and overrides the objection of the class of"
                + " wage labour. To ask which of them gets its way is the wrong question")
        .contains("R2.3, R2.1");
    DecisionTaken onNothing =
        Union.decision("d1", PAY)
            .withLayers(ImmutableSet.of(), ImmutableSet.of(new ClassId(WAGES)));
    assertThat(Union.led().on(1, onNothing).found("LayerAgainstLayer", 1))
        .as("what rests on nothing rests on those who decide")
        .startsWith("union: A decision rests on the leaders of union and overrides the objection");
    DecisionTaken byTheGroup =
        Union.decision("d1", PAY)
            .withLayers(ImmutableSet.of(LEADERS), ImmutableSet.of(new ClassId(WAGES)));
    assertThat(Union.led().on(1, byTheGroup).found("LayerAgainstLayer", 1))
        .as("the group that decides is the layer of the leaders")
        .startsWith("union: A decision rests on the leaders of union and overrides the objection");
    DecisionTaken themselves =
        Union.decision("d1", PAY)
            .withLayers(ImmutableSet.of(LEADERS), ImmutableSet.of(new LeadersId(UNION)));
    assertThat(Union.led().on(1, themselves).on(1).findings()).isEmpty();
    DecisionTaken between =
        Union.decision("d1", PAY)
            .withLayers(
                ImmutableSet.of(new ClassId(WAGES)), ImmutableSet.of(new ClassId(Union.LAND)));
    assertThat(Union.led().on(1, between).on(1).findings())
        .as("the objection of another class is another matter")
        .isEmpty();
  }

  private static MassesConsulted consulted(Answers... answers) {
    return new MassesConsulted(UNION, PAY, ImmutableList.copyOf(answers));
  }

  private static Answers answers(EconomicPosition position, Part part, int asked, int inFavour) {
    return new Answers(position, part, asked, inFavour, 0);
  }

  private static Union claiming(MassesConsulted consulted) {
    return Union.led()
        .on(1, consulted)
        .on(2, Union.decision("d1", PAY).withMajorityShownBy(ImmutableList.of(EntryId.of("e7"))));
  }

  @Test
  void majorityNotShown() {
    Union unasked =
        Union.led().on(1, Union.decision("d1", PAY).withMajorityShownBy(ImmutableList.of()));
    assertThat(unasked.found("MajorityNotShown", 1))
        .startsWith(
            "union: The leaders claim the majority of the masses for a decision, but cite nobody")
        .contains("R4.3");
    MassesConsulted half =
        consulted(answers(WAGES, Part.ACTIVE, 2, 2), answers(Union.TRADE, Part.INTERMEDIATE, 2, 0));
    assertThat(claiming(half).found("MajorityNotShown", 2))
        .contains(
            "but the entries that they cite do not show it (2 of 4 asked in favour, 0 against).");
    MassesConsulted minority =
        consulted(
            answers(Union.LAND, Part.ACTIVE, 1, 1), answers(Union.TRADE, Part.BACKWARD, 1, 1));
    assertThat(claiming(minority).found("MajorityNotShown", 2))
        .contains("those who were asked belong to classes of a minority");
    MassesConsulted most =
        consulted(answers(WAGES, Part.ACTIVE, 3, 3), answers(Union.TRADE, Part.INTERMEDIATE, 1, 0));
    assertThat(claiming(most).on(2).findings()).isEmpty();
  }

  @Test
  void aConsultationShowsAMajorityForAYear() {
    MassesConsulted most =
        consulted(answers(WAGES, Part.ACTIVE, 3, 3), answers(Union.TRADE, Part.INTERMEDIATE, 1, 0));
    Union asked = Union.led().on(1, most);
    DecisionTaken decided =
        Union.decision("d1", PAY).withMajorityShownBy(ImmutableList.of(EntryId.of("e7")));
    assertThat(asked.on(366, decided).open("MajorityNotShown", 366)).isEmpty();
    assertThat(asked.on(368, decided).open("MajorityNotShown", 368)).hasSize(1);
  }

  @Test
  void askedInPart() {
    Union narrow = Union.led().on(1, consulted(answers(WAGES, Part.ACTIVE, 3, 3)));
    assertThat(narrow.found("AskedInPart", 1))
        .startsWith(
            "union: The party asked people about 'pay' in 1 of 3 classes and 1 of 3 parts of the masses.")
        .contains("we ask for two classes and two parts at least");
    MassesConsulted wide =
        consulted(answers(WAGES, Part.ACTIVE, 3, 3), answers(Union.TRADE, Part.INTERMEDIATE, 1, 0));
    assertThat(narrow.on(2, wide).open("AskedInPart", 2)).isEmpty();
    assertThat(Union.led().on(1, wide).on(1).findings()).isEmpty();
  }

  @Test
  void directedWithoutMandate() {
    DirectiveGiven directive = new DirectiveGiven(UNION, Link.PARTY_TO_CLASS, PAY);
    Union directed = Union.led().on(1, directive);
    assertThat(directed.found("DirectedWithoutMandate", 1))
        .startsWith(
            "union: A directive came down between the party and its class, although the lower")
        .contains("R4.4");
    MandateGiven mandate =
        new MandateGiven(UNION, Link.PARTY_TO_CLASS, ImmutableSet.of(PAY), Optional.empty());
    assertThat(directed.on(2, mandate).open("DirectedWithoutMandate", 2)).isEmpty();
    assertThat(Union.led().on(1, mandate).on(2, directive).on(2).findings()).isEmpty();
  }

  @Test
  void noReport() {
    Union silent = Union.led();
    assertThat(silent.open("NoReport", 89)).isEmpty();
    assertThat(silent.found("NoReport", 90))
        .startsWith("union: The leaders have not reported to their party in time.")
        .contains("R3.5");
    Union reported = silent.on(80, Union.report(Link.LEADERS_TO_PARTY));
    assertThat(reported.open("NoReport", 169)).isEmpty();
    assertThat(reported.open("NoReport", 170)).hasSize(1);
    Union renewed =
        silent
            .on(
                50,
                new LeadersRecalled(
                    LEADERS, Union.people("ada", "ben", "cem"), Optional.of(4), 4, 0))
            .on(300, seat("ada", SeatOrigin.ELECTED))
            .on(300, seat("dora", SeatOrigin.ELECTED));
    assertThat(renewed.open("NoReport", 299)).as("nobody leads").isEmpty();
    assertThat(renewed.open("NoReport", 389)).as("they have just come").isEmpty();
    assertThat(renewed.open("NoReport", 390)).hasSize(1);
    assertThat(Union.founded().on(400).findings(RuleId.of("NoReport")))
        .as("nobody leads, and nobody owes a report")
        .isEmpty();
  }

  @Test
  void brokenLink() {
    Union silent = Union.led();
    assertThat(silent.open("BrokenLink", 89)).isEmpty();
    assertThat(silent.open("BrokenLink", 90)).hasSize(3);
    assertThat(silent.open("BrokenLink", 90).get(0).toString())
        .contains(
            "nobody there gave a mandate, made a report, consulted people or held an election in time")
        .contains("R5.1, R4.2");
    Union kept = silent.on(80, Union.report(Link.CLASS_TO_MASSES));
    assertThat(kept.open("BrokenLink", 90)).hasSize(2);
    Chain chain = Chain.of(UNION, kept.practice().situation().at(Union.endOf(95)));
    assertThat(chain.isWhole()).isFalse();
    assertThat(chain.firstBroken().orElseThrow().link()).isEqualTo(Link.PARTY_TO_CLASS);
    assertThat(chain.wayDown(PersonId.of("ada")))
        .extracting(Layer::kind)
        .containsExactly(LayerKind.LEADERS, LayerKind.PARTY, LayerKind.CLASS, LayerKind.MASSES);
    assertThat(chain.wayDown(PersonId.of("dora"))).isEmpty();
  }
}
