package org.leadershipmethod.massline;

import static org.leadershipmethod.massline.ReadingInCounty.ASKED;
import static org.leadershipmethod.massline.ReadingInCounty.EMBRACED;
import static org.leadershipmethod.massline.ReadingInCounty.EVENINGS;
import static org.leadershipmethod.massline.ReadingInCounty.EXPLAINED;
import static org.leadershipmethod.massline.ReadingInCounty.HEARD;
import static org.leadershipmethod.massline.ReadingInCounty.HELD;
import static org.leadershipmethod.massline.ReadingInCounty.LAMPS;
import static org.leadershipmethod.massline.ReadingInCounty.MILL;
import static org.leadershipmethod.massline.ReadingInCounty.PRACTISED;
import static org.leadershipmethod.massline.ReadingInCounty.SECRETARY;
import static org.leadershipmethod.massline.ReadingInCounty.STUDIED;
import static org.leadershipmethod.massline.ReadingInCounty.directive;
import static org.leadershipmethod.massline.ReadingInCounty.held;
import static org.leadershipmethod.massline.ReadingInCounty.made;
import static org.leadershipmethod.massline.ReadingInCounty.practised;
import static org.leadershipmethod.massline.ReadingInCounty.studied;
import static org.leadershipmethod.massline.ReadingInCounty.voiced;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.testkit.Heard;
import org.leadershipmethod.testkit.Story;

/** What the rules about ideas on their way say beside their examples. */
public final class MassLineHeard {

  private static final Masses MASSES =
      Masses.builder()
          .people(EconomicPosition.of("wage labour"), "ada", "ben")
          .people(EconomicPosition.of("small farming"), "cem")
          .build();

  /** Ada and Ben are of one class, and Cem is of another. */
  private static final Story OF_ONE_CLASS =
      ASKED.when(
          new MassesRecorded(MASSES),
          voiced(EVENINGS, "ada"),
          voiced(LAMPS, "ben"),
          studied(EVENINGS, LAMPS),
          made(EVENINGS, LAMPS));

  private MassLineHeard() {}

  /** One story for each sentence. */
  public static ImmutableList<Heard> all() {
    return ImmutableList.<Heard>builder().addAll(ofSpirals()).addAll(ofUnits()).build();
  }

  private static ImmutableList<Heard> ofSpirals() {
    return ImmutableList.of(
        Heard.of(
            MassLineRuleId.IDEA_FROM_NOBODY,
            "saidOwn",
            ASKED.when(voiced(EVENINGS, "secretary"), studied(EVENINGS), made(EVENINGS)),
            "The idea 'circles' was concentrated, and nobody but whoever concentrated it voiced"
                + " what it was made of."),
        Heard.of(
            MassLineRuleId.VOICES_OF_ONE_PART,
            "saidClass",
            OF_ONE_CLASS,
            "Everybody who spoke in this turn of the spiral 'reading' is of one class, and the"
                + " units where they spoke have others."),
        Heard.of(
            MassLineRuleId.SPIRAL_STOPPED,
            "said",
            STUDIED.later(183),
            "The spiral 'reading' stopped in the middle of a turn, and nothing was told of it for"
                + " long."),
        Heard.of(
            MassLineRuleId.DIRECTIVE_OUTSIDE_TURN,
            "cite",
            PRACTISED.when(directive()),
            "cite the idea that stands behind it"));
  }

  private static ImmutableList<Heard> ofUnits() {
    return ImmutableList.of(
        Heard.of(
            MassLineRuleId.IDEA_LEFT_LYING,
            "saidEmbraced",
            EMBRACED.later(90),
            "People here embraced the idea 'circles', and nobody has said since whether they hold"
                + " fast to it."),
        Heard.of(
            MassLineRuleId.IDEA_LEFT_LYING,
            "saidHeld",
            HELD.later(90),
            "People here hold fast to the idea 'circles', and nobody has said since whether they"
                + " act on it."),
        Heard.of(
            MassLineRuleId.PHASE_SKIPPED,
            "CONCENTRATED",
            HEARD.when(new IdeaPropagated(LAMPS, MILL, SECRETARY)),
            "The idea 'lamps' was taken here as somebody had voiced it, and nobody had concentrated"
                + " it with others."),
        Heard.of(
            MassLineRuleId.PHASE_SKIPPED,
            "EMBRACED",
            EXPLAINED.when(held()),
            "People here held fast to the idea 'circles', and nobody had said that they embraced it"
                + " as their own."),
        Heard.of(
            MassLineRuleId.PHASE_SKIPPED,
            "HELD",
            EMBRACED.when(practised()),
            "People here acted on the idea 'circles', and nobody had said that they hold fast to"
                + " it."));
  }
}
