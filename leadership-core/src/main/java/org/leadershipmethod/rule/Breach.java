package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.PersonId;

/**
 * What a rule found broken: where, what in plain words, who is concerned, what is missing, on what
 * evidence.
 *
 * <p>A rule makes it; with the rule's own name and clauses it becomes a {@link Finding}. The words
 * name units and roles, never people: who is concerned is told by {@link #who()}, and a host
 * decides what to show.
 *
 * <p>This class is immutable.
 */
@Value.Immutable
public abstract sealed class Breach permits BreachBuilder.ImmutableBreach {

  /** What an entry is called that is not written. */
  static final String STEP = "the step itself";

  Breach() {}

  /** Begins a breach; {@code where}, {@code about} and {@code said} have to be given. */
  public static BreachBuilder builder() {
    return new BreachBuilder();
  }

  /** Where it was found: most often a unit. */
  public abstract Key where();

  /** What it is about: the thing whose later history can mend it. */
  public abstract Key about();

  /**
   * What else its mending hangs on: when any of this is touched, too, the rule is asked whether the
   * breach still stands. Of two equal breaches it is the same, and so it does not count.
   */
  @Value.Auxiliary
  public abstract ImmutableSet<Key> alsoAbout();

  /** All that it is about. */
  public ImmutableSet<Key> things() {
    return ImmutableSet.<Key>builder().add(about()).addAll(alsoAbout()).build();
  }

  /** What was found, as a sentence in plain words that names units and roles, not people. */
  public abstract Sentence said();

  /** When; empty where it is simply so as of the moment of the diagnosis. */
  public abstract Optional<When> when();

  /** Who is concerned: whom something was kept from, or who went past them. */
  public abstract ImmutableSet<PersonId> who();

  /**
   * What would make it no breach: that one of some people had a post at the time. The whole
   * organization as it is found later may leave open that they did; no diagnosis accuses anybody of
   * it then.
   */
  @Value.Auxiliary
  public abstract Optional<Excuse> excuse();

  /** What would have to be there and is not, a phrase each. */
  public abstract ImmutableList<Sentence> missing();

  /** The entries that show it; where one of them broke it, that one first. */
  public abstract ImmutableList<EntryId> evidence();

  /**
   * Whether the step itself shows it, beside what {@link #evidence} names. It is so only where a
   * step was refused: nothing of it is written, and it has no entry that could be cited.
   */
  @Value.Default
  public boolean shownByStep() {
    return false;
  }

  /**
   * When the entry that broke it has its turn, to tell later ones from earlier; empty where no
   * single entry did. Two breaches are equal wherever the entry was recorded, and so this does not
   * count.
   */
  @Value.Auxiliary
  public abstract Optional<Turn> turn();

  /** Whether an entry that has this turn comes after the one that broke it, if any one did. */
  public boolean isBefore(Turn later) {
    return turn().filter(own -> !later.isAfter(own)).isEmpty();
  }

  /** Whether the entry that has this turn broke it. */
  public boolean isAt(Turn other) {
    return turn().filter(other::equals).isPresent();
  }

  /**
   * Whose step it was, where the same step again is no further fault until the first is mended: a
   * diagnosis tells both as one. Empty where each time is a fault of its own.
   */
  @Value.Auxiliary
  public abstract Optional<Key> by();

  /** Which reading of the text or which bound was used, where the text leaves it open. */
  public abstract Optional<Sentence> reading();

  /** This breach with these entries that show it. */
  abstract Breach withEvidence(Iterable<? extends EntryId> entries);

  /** This breach as one that the step itself shows, or not. */
  abstract Breach withShownByStep(boolean value);

  /** This breach where some entries were not written: in their place stands the step itself. */
  Breach withUnwritten(Set<EntryId> unwritten) {
    return withEvidence(Iterables.filter(evidence(), id -> !unwritten.contains(id)))
        .withShownByStep(!Collections.disjoint(evidence(), unwritten));
  }
}
