package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;

/**
 * What a rule says of itself: its id, the clauses it stands on, what kind of departure it notices,
 * why that does harm, whether it is our interpretation, and what has to be written down for it.
 *
 * <p>Findings and reports show it. Everything has to be given, since a judgement that nobody stated
 * is no judgement; checked here: the reason is a text, and something is read.
 *
 * <p>This class is immutable. For example:
 *
 * <pre>{@code
 * Card.of(RuleId.of("AccountsByHead"))
 *     .addClauses(Clause.M7_1)
 *     .deviation(Deviation.DIVIDED_LEADERSHIP)
 *     .why("Whoever answers for the shop answers for its accounts.")
 *     .ours(true)
 *     .addReads(AccountsPresented.class)
 *     .build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Card permits CardBuilder.ImmutableCard {

  Card() {}

  /** Begins the card of a rule with this id, which is unique among the rules in force. */
  public static CardBuilder of(RuleId id) {
    return new CardBuilder().id(id);
  }

  /** What the rule is cited by. */
  public abstract RuleId id();

  /** The clauses it stands on, the nearest first; a rule of a host's own may stand on none. */
  public abstract ImmutableList<Clause> clauses();

  /** What kind of departure it notices. */
  public abstract Deviation deviation();

  /** Why breaking it does harm, in plain words of our own. */
  public abstract String why();

  /** Whether it is our interpretation of its clauses, and not what they say word for word. */
  public abstract boolean ours();

  /**
   * The kinds of events that have to be written down whenever they happen for the rule to say
   * anything: where a chronicle does not cover one of them, the rule is not examined.
   */
  public abstract ImmutableSet<Class<? extends Event>> reads();

  /** What makes a card that says nothing impossible. */
  @Value.Check
  void check() {
    if (why().isBlank() || reads().isEmpty()) {
      throw new IllegalArgumentException(
          "The card of the rule " + id() + " has to say why, and which kinds of events are read.");
    }
  }
}
