package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.guidance.TestOutcome;

/**
 * One line of what became of what people said.
 *
 * @param answer the voice
 * @param end an end of its way
 */
record AnswerRow(AnsweredVoice answer, IdeaStanding end) {

  static final ImmutableList<String> HEADS =
      ImmutableList.of(
          "entry", "when", "unit", "voices", "said", "became", "phase", "units", "since", "tests",
          "reason");

  ImmutableList<String> cells() {
    IdeaVoiced voice = answer.voice().what();
    return ImmutableList.of(
        answer.voice().entry().toString(),
        answer.voice().when().toString(),
        voice.unit().toString(),
        Integer.toString(voice.voices()),
        voice.words(),
        end.made().map(told -> told.what().idea().toString()).orElse(""),
        end.phase().done(),
        joined(end.furthest().stream().map(unit -> unit.unit().toString())),
        end.since().orElse(answer.voice().when()).toString(),
        joined(end.units().stream().flatMap(AnswerRow::test)),
        joined(reasons().stream()));
  }

  private static Stream<String> test(UnitStanding unit) {
    return unit.outcome().stream().map(outcome -> unit.unit() + ": " + word(outcome));
  }

  private static String word(TestOutcome outcome) {
    if (outcome instanceof TestOutcome.Held) {
      return "held";
    }
    return outcome instanceof TestOutcome.Failed ? "failed" : "undecided";
  }

  /** Of the whole, of each unit, and of the spiral. */
  private ImmutableList<String> reasons() {
    return Stream.of(
            end.setAside().filter(told -> end.isSetAside()).stream()
                .map(told -> dated(told.when(), told.what().reason())),
            end.units().stream().flatMap(unit -> unit.setAside().stream()).map(AnswerRow::inUnit),
            end.closed().filter(told -> end.isOver()).stream()
                .map(told -> dated(told.when(), told.what().reason())))
        .flatMap(reasons -> reasons)
        .collect(toImmutableList());
  }

  private static String inUnit(Told<IdeaSetAside> told) {
    return told.what().unit().map(unit -> unit + ": ").orElse("")
        + dated(told.when(), told.what().reason());
  }

  private static String dated(When when, String reason) {
    return reason + " (" + when + ")";
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining("; "));
  }
}
