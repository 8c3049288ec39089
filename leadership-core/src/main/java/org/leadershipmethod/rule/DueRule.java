package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.PersonId;

/**
 * A rule about what is owed: a card, since when something is owed, and how long it may be.
 *
 * <p>All that such rules have in common is here. A rule says since when something is owed, by which
 * window, with what the sentences of its card are filled, and what mends it. Without a window, what
 * is owed is due at once.
 *
 * @param <K> what it looks at
 */
public abstract non-sealed class DueRule<K extends Key> implements StateRule<K> {

  private final Class<K> examines;
  private final Optional<Bound<Duration>> window;
  private final Card card;

  /**
   * A rule about what is due at once.
   *
   * @param examines the kind of things that it looks at
   * @param card what the rule says of itself
   */
  protected DueRule(Class<K> examines, Card card) {
    this(examines, Optional.empty(), card);
  }

  /**
   * A rule about what may be owed for a while.
   *
   * @param examines the kind of things that it looks at
   * @param window how long it may be owed
   * @param card what the rule says of itself
   */
  protected DueRule(Class<K> examines, Bound<Duration> window, Card card) {
    this(examines, Optional.of(window), card);
  }

  private DueRule(Class<K> examines, Optional<Bound<Duration>> window, Card card) {
    this.examines = requireNonNull(examines, "examines");
    this.window = window;
    this.card = requireNonNull(card, "card");
  }

  @Override
  public final Card card() {
    return card;
  }

  /** The window, and what is on the card. */
  @Override
  public final ImmutableSet<Bound<?>> bounds() {
    return ImmutableSet.<Bound<?>>builder()
        .addAll(window.stream().toList())
        .addAll(card.bounds())
        .build();
  }

  @Override
  public final Class<K> examines() {
    return examines;
  }

  /** Where it is found: at the thing itself, unless a rule says otherwise. */
  protected Key where(K key) {
    return key;
  }

  /** What is owed; nothing where the thing is gone. */
  protected abstract Owed owed(K key, Situation now);

  /** With what the sentences of the card are filled. */
  protected Arguments arguments(K key, Situation now) {
    return Arguments.NONE;
  }

  /**
   * What was found: what the card has for {@code said}, unless a rule has several things to say.
   */
  protected Sentence said(K key, Situation now) {
    return say("said", arguments(key, now));
  }

  /** What would have to be there and is not: what the card has for {@code missing}, if anything. */
  protected ImmutableList<Sentence> missing(K key, Situation now) {
    return card.ifSays("missing", arguments(key, now));
  }

  /** Who is concerned: whom something was kept from, or who went past them; often nobody. */
  protected Iterable<PersonId> who(K key, Situation now) {
    return ImmutableSet.of();
  }

  /** What the card says on an occasion, with these arguments. */
  protected final Sentence say(String occasion, Arguments arguments) {
    return card.words(occasion).with(arguments);
  }

  /** What the card says on an occasion, where it has no places to fill. */
  protected final Sentence say(String occasion) {
    return say(occasion, Arguments.NONE);
  }

  /**
   * What mends it now: what the card has for {@code afterwards}, as something for people, or for
   * {@code nothing}, unless the rule can draft it.
   *
   * @throws IllegalArgumentException if the card has neither
   */
  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(card.afterwards());
  }

  /**
   * How hard the circumstances of a thing are, and since when, where a view remembers it ({@code
   * M9.2}); most rules read none.
   *
   * <p>A window that harder circumstances shorten is then counted from that statement on at the
   * earliest: nobody is late because of what is stated today.
   */
  protected Optional<Told<Difficulty>> difficulty(K key, Situation now) {
    return Optional.empty();
  }

  @Override
  public final Verdict examine(K key, Situation now) {
    Owed owed = owed(requireNonNull(key, "key"), requireNonNull(now, "now"));
    if (owed instanceof Owed.Since since) {
      Term term = term(key, since, now);
      return term.due()
          .filter(now.moment()::isBefore)
          .<Verdict>map(moment -> new Verdict.Pending(where(key), moment))
          .orElseGet(() -> new Verdict.Broken(breach(key, since, term.situation())));
    }
    return owed instanceof Owed.Unknown unknown
        ? new Verdict.NotExaminable(where(key), unknown.reason())
        : new Verdict.Kept(where(key));
  }

  /** When it is due: as usual, or sooner where harder circumstances were stated. */
  private Term term(K key, Owed.Since owed, Situation now) {
    Term usual = new Term(now, due(owed.since(), now));
    return difficulty(key, now)
        .map(stated -> sooner(owed, stated, now.under(stated.what())))
        .filter(usual::isAfter)
        .orElse(usual);
  }

  private Term sooner(Owed.Since owed, Told<Difficulty> stated, Situation hard) {
    return new Term(
        hard,
        Stream.of(owed.since(), Optional.of(stated.when()))
            .flatMap(when -> due(when, hard).stream())
            .max(Comparator.naturalOrder()));
  }

  private Optional<Instant> due(Optional<When> since, Situation now) {
    Duration length = window.map(now::bound).orElse(Duration.ZERO);
    return since.map(when -> now.due(when, length));
  }

  /**
   * When something is due, under which circumstances.
   *
   * @param situation the circumstances
   * @param due when; empty where it is so without a time
   */
  private record Term(Situation situation, Optional<Instant> due) {

    boolean isAfter(Term other) {
      return due.isPresent()
          && other.due().filter(sooner -> sooner.isBefore(due.get())).isPresent();
    }
  }

  private Breach breach(K key, Owed.Since owed, Situation now) {
    BreachBuilder begun =
        Breach.builder()
            .where(where(key))
            .about(key)
            .when(owed.since())
            .addAllEvidence(owed.evidence());
    window.ifPresent(bound -> begun.reading(now.reading(bound)));
    return card.read(begun, arguments(key, now))
        .said(said(key, now))
        .addAllMissing(missing(key, now))
        .addAllWho(who(key, now))
        .build();
  }
}
