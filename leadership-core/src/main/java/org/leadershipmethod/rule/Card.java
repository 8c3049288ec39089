package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
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
 *     .putSays("said", "Somebody who does not answer for the shop presented its accounts.")
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
   * Whether it asks and does not judge: the clauses leave open whether what it notices is wrong,
   * and a reason that somebody writes down answers it. A rule does not ask, unless its card says
   * so.
   */
  @Value.Default
  public boolean question() {
    return false;
  }

  /**
   * The kinds of events that have to be written down whenever they happen for the rule to say
   * anything: where a chronicle does not cover one of them, the rule is not examined.
   */
  public abstract ImmutableSet<Class<? extends Event>> reads();

  /** What in the rule can be moved, beside the window of a {@link DueRule}. */
  public abstract ImmutableSet<Bound<?>> bounds();

  /**
   * What the rule says, for each of its occasions: {@code said} of what it found, {@code missing}
   * of what would have to be there, {@code reading} of how we read the text, {@code instead} of
   * what mends it, before and after, {@code afterwards} of what mends it after where that is
   * another thing, {@code nothing} of why nothing does, and whatever else it says under names of
   * its own.
   */
  public abstract ImmutableMap<String, String> says();

  /**
   * What the rule says on an occasion, with its key. What would have been granted mends it
   * afterwards, too: a card that has nothing for {@code afterwards} says what it has for {@code
   * instead}.
   *
   * @throws IllegalArgumentException if the card has nothing for it
   */
  public Template words(String occasion) {
    return found(occasion)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The card of the rule "
                        + id()
                        + " says nothing for '"
                        + occasion
                        + "', but for "
                        + says().keySet()
                        + "."));
  }

  private Optional<Template> found(String occasion) {
    Template own = templates().get(requireNonNull(occasion, "occasion"));
    return own == null && occasion.equals("afterwards")
        ? Optional.ofNullable(templates().get("instead"))
        : Optional.ofNullable(own);
  }

  /** What the rule says on an occasion; nothing where the card has nothing for it. */
  ImmutableList<Sentence> ifSays(String occasion, Arguments arguments) {
    return says().containsKey(occasion)
        ? ImmutableList.of(words(occasion).with(arguments))
        : ImmutableList.of();
  }

  /** Tells how the text is read, where the card says so. */
  BreachBuilder read(BreachBuilder begun, Arguments arguments) {
    ifSays("reading", arguments).forEach(begun::reading);
    return begun;
  }

  /** What mends it now, as far as the card says so. */
  Remedy afterwards() {
    return says().containsKey("nothing")
        ? Remedy.nothing(words("nothing").alone())
        : Remedy.forPeople(words("afterwards").alone());
  }

  /** All that the rule says, why it is a rule included, each with its key. */
  @Value.Lazy
  public ImmutableMap<String, Template> templates() {
    ImmutableMap.Builder<String, Template> templates = ImmutableMap.builder();
    templates.put("why", Template.of(id() + ".why", why()));
    says().forEach((name, text) -> templates.put(name, Template.of(id() + "." + name, text)));
    return templates.buildOrThrow();
  }

  /** What makes a card that says nothing impossible. */
  @Value.Check
  void check() {
    if (why().isBlank() || reads().isEmpty()) {
      throw new IllegalArgumentException(
          "The card of the rule " + id() + " has to say why, and which kinds of events are read.");
    }
  }
}
