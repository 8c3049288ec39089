package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.internal.Argument;

/**
 * What would mend a finding: every finding comes with one, or says why there is none ({@code
 * M9.3}).
 *
 * <p>What can be written down as it is, is a {@linkplain Proposal proposal}, which a practice
 * takes; it is tried with all rules in force before it is shown. Between several a person
 * {@linkplain Choice chooses}. What nobody can draft, since people do it, is {@linkplain ForPeople
 * for people}, and where nothing can be done, {@linkplain Nothing that is said}, with why.
 *
 * <p>A remedy does not know what it is used for: a finding has what would have been granted
 * {@linkplain Finding#instead instead}, and what mends it {@linkplain Finding#afterwards
 * afterwards}.
 */
public sealed interface Remedy {

  /** What to do, as a phrase in plain words that names units and roles, not people. */
  Sentence words();

  /**
   * What can be done as it is: a step like every other, so that a practice takes it; it reaches the
   * events that are written, all of them or none.
   *
   * @param words what to do
   * @param events what is written, in this order
   */
  record Proposal(Sentence words, ImmutableList<Event> events)
      implements Remedy, Step<ImmutableList<Event>> {
    /**
     * Makes a proposal.
     *
     * @throws IllegalArgumentException if it has no event
     */
    public Proposal {
      requireNonNull(words, "words");
      if (requireNonNull(events, "events").isEmpty()) {
        throw new IllegalArgumentException(
            "A proposal has at least one event, but there was none.");
      }
    }

    @Override
    public Checked<Draft<ImmutableList<Event>>> draft(Situation situation) {
      requireNonNull(situation, "situation");
      return Checked.usable(new Draft<>(events, events));
    }
  }

  /**
   * A decision that only a person can make, with what would follow for each candidate.
   *
   * @param words what has to be decided
   * @param candidates those that the record knows of, best placed first; possibly none
   * @param others how many further candidates there are that are not listed
   */
  record Choice(Sentence words, ImmutableList<Candidate> candidates, int others) implements Remedy {
    /** Makes a choice. */
    public Choice {
      requireNonNull(words, "words");
      requireNonNull(candidates, "candidates");
    }
  }

  /**
   * One way to decide a {@link Choice}.
   *
   * @param name who or what is chosen: the id of a person or unit
   * @param remedy what to do when it is
   */
  record Candidate(String name, Remedy remedy) {
    /** Makes a candidate. */
    public Candidate {
      requireNonNull(name, "name");
      requireNonNull(remedy, "remedy");
    }
  }

  /**
   * What people do themselves, and nobody can draft: votes, talks, work.
   *
   * @param words what they do
   */
  record ForPeople(Sentence words) implements Remedy {
    /** Makes it of its words. */
    public ForPeople {
      requireNonNull(words, "words");
    }
  }

  /**
   * Nothing can mend it, or nothing can be drafted that would.
   *
   * @param words why
   */
  record Nothing(Sentence words) implements Remedy {
    /** Makes the statement. */
    public Nothing {
      requireNonNull(words, "words");
    }
  }

  /**
   * Several ways, of which the first is shown that holds when it is tried; if none does, the last
   * word is what is shown. A finding never has it: whoever asks a finding sees what came of it.
   *
   * @param ways what to try, in this order
   * @param otherwise what is shown where none of them holds
   */
  record FirstOf(ImmutableList<Proposal> ways, Remedy otherwise) implements Remedy {
    /** Makes it of what to try. */
    public FirstOf {
      requireNonNull(ways, "ways");
      requireNonNull(otherwise, "otherwise");
    }

    @Override
    public Sentence words() {
      return otherwise.words();
    }
  }

  /** To write down one event. */
  static Proposal proposal(Sentence words, Event event) {
    return new Proposal(words, ImmutableList.of(requireNonNull(event, "event")));
  }

  /** To write down several events, in this order. */
  static Proposal proposal(Sentence words, Iterable<? extends Event> events) {
    return new Proposal(words, Argument.all("events", events));
  }

  /** What people do themselves. */
  static Remedy forPeople(Sentence words) {
    return new ForPeople(words);
  }

  /** That nothing can mend it, and why. */
  static Remedy nothing(Sentence words) {
    return new Nothing(words);
  }

  /**
   * The same remedy with other things that are done together with it, in one step.
   *
   * @param before what is done before it
   * @param after what is done after it
   */
  default Remedy among(List<? extends Event> before, List<? extends Event> after) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    return each(one -> one.between(before, after));
  }

  private Remedy each(UnaryOperator<Remedy> change) {
    if (this instanceof Choice choice) {
      return new Choice(
          choice.words(),
          choice.candidates().stream()
              .map(one -> new Candidate(one.name(), one.remedy().each(change)))
              .collect(ImmutableList.toImmutableList()),
          choice.others());
    } else if (this instanceof FirstOf several) {
      return new FirstOf(
          several.ways().stream()
              .map(one -> (Proposal) change.apply(one))
              .collect(ImmutableList.toImmutableList()),
          several.otherwise().each(change));
    }
    return change.apply(this);
  }

  private Remedy between(List<? extends Event> before, List<? extends Event> after) {
    return this instanceof Proposal proposal
        ? new Proposal(
            proposal.words(),
            ImmutableList.<Event>builder()
                .addAll(before)
                .addAll(proposal.events())
                .addAll(after)
                .build())
        : this;
  }
}
