package org.leadershipmethod.massline;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.GeneralIdea;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.input.Quoted;

/** How an idea stands, in sentences that name nobody. */
final class StandingText {

  private final String subject;
  private final String object;

  /** Of one idea, which was named before. */
  StandingText() {
    this("It", "it");
  }

  private StandingText(String subject, String object) {
    this.subject = subject;
    this.object = object;
  }

  /** Of one of several ideas, which each sentence names. */
  static StandingText naming(IdeaStanding idea) {
    String name = Quoted.text(idea.idea());
    return new StandingText(name, name);
  }

  /** What somebody said, in full, on one line. */
  static String quoted(String words) {
    return "'" + Quoted.line(words) + "'";
  }

  /** The day of something, with the word before it. */
  static String on(When when) {
    if (when.equals(When.OUTSET)) {
      return "at the outset";
    }
    return (when.isOneDayAtMost() ? "on " : "some time in ") + when;
  }

  String of(IdeaStanding idea) {
    return Quoted.text(idea.idea()) + ": " + after(idea).collect(Collectors.joining(" "));
  }

  String of(UnitStanding unit) {
    return in(unit).collect(Collectors.joining(" "));
  }

  /** All that is told of it, the reason why it is set aside first. */
  Stream<String> after(IdeaStanding idea) {
    return Stream.concat(
        idea.setAside().stream()
            .map(told -> subject + " was set aside " + on(told.when()) + reason(told)),
        afterReason(idea));
  }

  static String reason(Told<IdeaSetAside> told) {
    return ": " + quoted(told.what().reason()) + ".";
  }

  /** What is told of it beside the reason why it is set aside. */
  Stream<String> afterReason(IdeaStanding idea) {
    return Stream.of(
            again(idea),
            idea.units().stream().flatMap(this::in),
            waiting(idea),
            idea.cited().stream().map(this::cited),
            end(idea),
            open(idea))
        .flatMap(sentences -> sentences);
  }

  private Stream<String> again(IdeaStanding idea) {
    return idea.isTakenUpAgain() && idea.setAside().isPresent() && !idea.isOpen()
        ? Stream.of(subject + " was taken up again after that.")
        : Stream.empty();
  }

  private Stream<String> in(UnitStanding unit) {
    return Stream.of(
            unit.furthest().stream().map(told -> reached(unit, told)),
            unit.setAside().stream()
                .map(
                    told ->
                        "In %s %s was set aside %s%s"
                            .formatted(
                                Quoted.text(unit.unit()), object, on(told.when()), reason(told))),
            unit.isGone()
                ? Stream.of("The unit " + Quoted.text(unit.unit()) + " is not there any more.")
                : Stream.<String>empty())
        .flatMap(sentences -> sentences);
  }

  private String reached(UnitStanding unit, Told<IdeaAdvanced> told) {
    String where = Quoted.text(unit.unit());
    String day = on(told.when());
    return switch (told.what().phase()) {
      case EXPLAINED -> "%s was explained in %s %s.".formatted(subject, where, day);
      case EMBRACED -> "People in %s embraced %s %s.".formatted(where, object, day);
      case HELD -> people(unit, told, "held fast to", "hold fast to");
      case PRACTISED -> people(unit, told, "acted on", "act on");
      case TESTED -> unit.tested().map(this::tested).orElse("");
      default -> "%s was made known in %s %s.".formatted(subject, where, day);
    };
  }

  /** In a unit that is gone they do it no longer, or nobody knows. */
  private String people(UnitStanding unit, Told<IdeaAdvanced> told, String did, String does) {
    return unit.isGone()
        ? "People in %s %s %s from %s."
            .formatted(Quoted.text(unit.unit()), did, object, told.when())
        : "People in %s %s %s since %s."
            .formatted(Quoted.text(unit.unit()), does, object, told.when());
  }

  private String tested(Told<IdeaTested> told) {
    TestOutcome outcome = told.what().outcome();
    String tested =
        "%s was tested in %s %s"
            .formatted(subject, Quoted.text(told.what().unit()), on(told.when()));
    if (outcome instanceof TestOutcome.Held held) {
      return tested + ", and held: " + quoted(held.seen()) + ".";
    } else if (outcome instanceof TestOutcome.Failed failed) {
      return tested + ", and failed: " + quoted(failed.seen()) + ".";
    }
    return tested
        + ", and this would decide it: "
        + quoted(((TestOutcome.Undecided) outcome).wouldDecide())
        + ".";
  }

  private Stream<String> waiting(IdeaStanding idea) {
    boolean isWaiting = idea.made().isPresent() && idea.units().isEmpty();
    return isWaiting && !idea.isSetAside() && !idea.isOver()
        ? Stream.of("Nobody has written down yet that %s was made known.".formatted(object))
        : Stream.empty();
  }

  private String cited(Told<GeneralIdea> told) {
    return "%s in the campaign %s rests on %s, since %s."
        .formatted(
            told.what() instanceof CallIssued ? "A call" : "A directive",
            Quoted.text(told.what().campaign()),
            object,
            told.when());
  }

  private Stream<String> end(IdeaStanding idea) {
    if (idea.isOver() && idea.closed().isEmpty()) {
      return Stream.of("The unit that asked is not there any more.");
    }
    return idea.closed().stream()
        .map(
            told ->
                "The spiral %s was closed %s: %s."
                    .formatted(
                        Quoted.text(told.what().spiral()),
                        on(told.when()),
                        quoted(told.what().reason())));
  }

  /** Where a record does not cover it, nobody is said not to have said it. */
  private Stream<String> open(IdeaStanding idea) {
    if (!idea.isOpen()) {
      return Stream.empty();
    }
    return Stream.concat(
        idea.studied().stream().map(told -> subject + " was studied " + on(told.when()) + "."),
        Stream.of(
            (idea.isTakenUpAgain() ? "It was said again after that. " : "")
                + (idea.isTold()
                    ? "Nobody has said yet what becomes of it."
                    : "This record does not tell what becomes of it.")));
  }
}
