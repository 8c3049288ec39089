package org.leadershipmethod.chain;

import static org.leadershipmethod.clause.Text.MASSES_CLASSES_PARTY_LEADERSHIP;

import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Phrase;
import org.leadershipmethod.society.SocietyView;

/**
 * The rules about what goes up and down between the layers of a chain ({@code R2.3}, {@code R3.5},
 * {@code R4.2} to {@code R5.2}), with their {@linkplain ChainBounds bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(GROUP, SOCIETY, CHAIN)}. The rules tell apart how
 * leaders decide: outside their mandate, by one layer against another, with a majority that is
 * claimed and not shown; how they ask and direct those whom they lead: one part of them only, or
 * without a mandate; and what has come apart: leaders who do not report, and a broken link.
 *
 * <p>It reads from the society which layers there are. Whether they came to be as they should is
 * what the rules of {@link org.leadershipmethod.society.SocietyFamily} ask.
 */
public final class ChainFamily {

  /** The rules, the views and the bounds of this family. */
  public static final Family CHAIN =
      Family.of(
              "chain",
              new OutsideMandate(),
              new LayerAgainstLayer(),
              new MajorityNotShown(),
              new AskedInPart(),
              new DirectedWithoutMandate(),
              new NoReport(),
              new BrokenLink())
          .about(MASSES_CLASSES_PARTY_LEADERSHIP, 2, 3, 4, 5)
          .reading(ChainView.CHAINS, SocietyView.SOCIETY, GroupView.GROUPS)
          .bounded(ChainBounds.LINK_WINDOW, ChainBounds.REPORT_WINDOW, ChainBounds.MAJORITY_WINDOW)
          .saying(LeadersDecisionRule.TEMPLATES)
          .saying(Phrase.terms(Link.class))
          .withGroup("chain-event", ChainEvent.class)
          .withEvent("mandate-given", MandateGiven.class)
          .withEvent("report-given", ReportGiven.class)
          .withEvent("directive-given", DirectiveGiven.class)
          .withEvent("masses-consulted", MassesConsulted.class)
          .withKey("chain-link", ChainLink.class)
          .withKey("asked", Asked.class);

  private ChainFamily() {}
}
