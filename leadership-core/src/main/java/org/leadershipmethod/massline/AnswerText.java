package org.leadershipmethod.massline;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.input.Quoted;

/** The answer to whoever said something, in sentences that name nobody. */
final class AnswerText {

  private final AnsweredVoice answer;

  AnswerText(AnsweredVoice answer) {
    this.answer = answer;
  }

  String text() {
    return Stream.concat(
            first(answer.ends().get(0)), answer.ends().stream().skip(1).flatMap(this::next))
        .collect(Collectors.joining(" "));
  }

  private String said() {
    return "What you said, " + StandingText.quoted(answer.voice().what().words()) + ",";
  }

  private Stream<String> first(IdeaStanding end) {
    StandingText text = text(end);
    if (end.made().isPresent()) {
      return Stream.concat(
          end.made().stream().map(told -> said() + " " + became(told)), text.after(end));
    } else if (end.setAside().isPresent()) {
      return Stream.concat(
          end.setAside().stream()
              .map(
                  told ->
                      said()
                          + " was set aside "
                          + StandingText.on(told.when())
                          + StandingText.reason(told)),
          text.afterReason(end));
    }
    return Stream.concat(Stream.of(said() + " was written down " + day() + "."), text.after(end));
  }

  private String day() {
    return StandingText.on(answer.voice().when());
  }

  private Stream<String> next(IdeaStanding end) {
    return Stream.concat(
        end.made().stream()
            .map(told -> "What you said " + (isSince(told) ? "also " : "") + became(told)),
        text(end).after(end));
  }

  /** One idea is "it"; of several each sentence says which. */
  private StandingText text(IdeaStanding end) {
    return answer.ends().size() == 1 ? new StandingText() : StandingText.naming(end);
  }

  private String became(Told<IdeaConcentrated> told) {
    String idea =
        Quoted.text(told.what().idea()) + " (" + StandingText.quoted(told.what().words()) + ")";
    return isSince(told)
        ? "became part of " + idea + " " + StandingText.on(told.when()) + "."
        : "was part of " + idea + " already, since " + told.when() + ".";
  }

  /** Whether it was made after it was said, and not before by what others had said. */
  private boolean isSince(Told<IdeaConcentrated> told) {
    return told.turn().isAfter(answer.voice().turn());
  }
}
