package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.internal.Table;
import org.leadershipmethod.rule.Situation;

/**
 * What became of what people said: an answer for every voice ({@code M4.2}, {@code M4.3}).
 *
 * <p>Nothing that was gathered is lost: each voice stands somewhere, or it is told that nobody has
 * said yet what becomes of it. For example:
 *
 * <pre>{@code
 * WhatBecame.of(practice.situation(), IdeaId.of("lamps")).ifPresent(System.out::println);
 * WhatBecame.of(practice.situation(), SpiralId.of("reading")).orElseThrow().csv();
 * }</pre>
 *
 * <p>It reads as sentences to those who spoke, and as lines of comma-separated values to send them.
 * People do not stand in either; what they said does.
 *
 * @param voices the voices, in the order of the record
 */
public record WhatBecame(ImmutableList<AnsweredVoice> voices) {

  /** Makes it of its parts. */
  public WhatBecame {
    requireNonNull(voices, "voices");
  }

  /**
   * What became of an idea, or of all that it was made of; empty where nobody told of such an idea.
   *
   * @param now the situation in which it is asked
   * @param idea an idea that was voiced, or one that was made of such
   */
  public static Optional<WhatBecame> of(Situation now, IdeaId idea) {
    return new Ways(requireNonNull(now, "now")).of(requireNonNull(idea, "idea"));
  }

  /**
   * What became of all that was voiced in a spiral; empty where nobody began one of this id.
   *
   * @param now the situation in which it is asked
   * @param spiral the spiral
   */
  public static Optional<WhatBecame> of(Situation now, SpiralId spiral) {
    return new Ways(requireNonNull(now, "now")).of(requireNonNull(spiral, "spiral"));
  }

  /** Those of whose idea nobody has said yet what becomes of it. */
  public ImmutableList<AnsweredVoice> open() {
    return voices.stream().filter(AnsweredVoice::isOpen).collect(toImmutableList());
  }

  /**
   * Lines of comma-separated values, the names of the columns first; each ends with a new line.
   *
   * <p>A line for each end of the way of each voice: which entry told it, when, in which unit and
   * how many; what was said; what it became, empty where it stands as it was; its furthest phase,
   * the units where it came to it, since when, and what tests there showed; the reason why it gets
   * no further. What a table program would take for a formula has an apostrophe before it.
   */
  public String csv() {
    return new Table(
            AnswerRow.HEADS,
            voices.stream()
                .flatMap(voice -> voice.ends().stream().map(end -> new AnswerRow(voice, end)))
                .map(AnswerRow::cells)
                .collect(toImmutableList()))
        .csv();
  }

  /** A line for each voice. */
  @Override
  public String toString() {
    return voices.stream().map(AnsweredVoice::toString).collect(Collectors.joining("\n"));
  }
}
