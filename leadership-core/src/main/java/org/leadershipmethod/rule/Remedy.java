package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.input.Checked;

/**
 * What would mend a finding: every finding comes with one, or says why there is none ({@code
 * M9.3}).
 *
 * <p>There are two kinds: what would have been granted {@linkplain Instead instead}, and what can
 * be done {@linkplain Afterwards afterwards}. Both are {@linkplain Proposal proposals}, which a
 * practice takes as they are. What only a person can decide is a {@linkplain Choice choice}, with
 * the candidates that the record knows of. Where nothing can be done, that is {@linkplain None
 * said}, with why.
 */
public sealed interface Remedy {

  /** What to do, as a phrase in plain words that names units and roles, not people. */
  String words();

  /**
   * What can be done as it is: a step like every other, so that a practice takes it; it reaches the
   * events that are written, all of them or none.
   */
  sealed interface Proposal extends Remedy, Step<ImmutableList<Event>> {

    /** What is written, in this order; never empty. */
    ImmutableList<Event> events();

    @Override
    default Checked<Draft<ImmutableList<Event>>> draft(Situation situation) {
      requireNonNull(situation, "situation");
      return Checked.usable(new Draft<>(events(), events()));
    }
  }

  private static void checkSome(ImmutableList<Event> events) {
    if (requireNonNull(events, "events").isEmpty()) {
      throw new IllegalArgumentException("A proposal has at least one event, but there was none.");
    }
  }

  /**
   * A draft that would have been granted in place of the step.
   *
   * @param words what to do
   * @param events what would have been written
   */
  record Instead(String words, ImmutableList<Event> events) implements Proposal {
    /**
     * Makes a remedy of its words and events.
     *
     * @throws IllegalArgumentException if it has no event
     */
    public Instead {
      requireNonNull(words, "words");
      checkSome(events);
    }
  }

  /**
   * Drafts to append now, after which the finding is mended and nothing new is open.
   *
   * @param words what to do
   * @param events what to append, in this order
   */
  record Afterwards(String words, ImmutableList<Event> events) implements Proposal {
    /**
     * Makes a remedy of its words and events.
     *
     * @throws IllegalArgumentException if it has no event
     */
    public Afterwards {
      requireNonNull(words, "words");
      checkSome(events);
    }
  }

  /**
   * A decision that only a person can make, with what would follow for each candidate.
   *
   * @param words what has to be decided
   * @param candidates those that the record knows of, best placed first; possibly none
   * @param others how many further candidates there are that are not listed
   */
  record Choice(String words, ImmutableList<Candidate> candidates, int others) implements Remedy {
    /** Makes a choice. */
    public Choice {
      requireNonNull(words, "words");
      requireNonNull(candidates, "candidates");
    }

    private Choice each(UnaryOperator<Remedy> change) {
      return new Choice(
          words,
          candidates.stream()
              .map(one -> new Candidate(one.name(), change.apply(one.remedy())))
              .collect(ImmutableList.toImmutableList()),
          others);
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
   * Nothing can mend it.
   *
   * @param words why
   */
  record None(String words) implements Remedy {
    /** Makes the statement. */
    public None {
      requireNonNull(words, "words");
    }
  }

  /**
   * The same remedy as something to do in place of a step, together with it: what would be done
   * afterwards follows the step's own events in one draft.
   *
   * @param step the events of the step
   */
  default Remedy insteadOf(ImmutableList<Event> step) {
    requireNonNull(step, "step");
    if (this instanceof Afterwards afterwards) {
      return new Instead(afterwards.words(), joined(step, afterwards.events()));
    } else if (this instanceof Choice choice) {
      return choice.each(one -> one.insteadOf(step));
    }
    return this;
  }

  /**
   * What would have been granted in place of one event of a step, with what else the step does
   * before and after it.
   *
   * @param before the events of the step before that one
   * @param after the events of the step after it
   */
  default Remedy among(List<Event> before, List<Event> after) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    if (this instanceof Instead instead) {
      return new Instead(instead.words(), joined(before, joined(instead.events(), after)));
    } else if (this instanceof Choice choice) {
      return choice.each(one -> one.among(before, after));
    }
    return this;
  }

  private static ImmutableList<Event> joined(List<Event> first, List<Event> then) {
    return ImmutableList.<Event>builder().addAll(first).addAll(then).build();
  }
}
