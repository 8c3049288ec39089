package org.leadershipmethod.method;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Template;
import org.leadershipmethod.rule.Words;

/**
 * How a diagnosis reads in a language: the counts first, then the open findings, then what was not
 * examined.
 *
 * @param words the language
 */
record DiagnosisText(Words words) {

  private static final Template COUNTS =
      Template.of(
          "diagnosis.counts",
          "Diagnosis as of {moment}: {open} open, {mended} mended, {unexamined} not examined");
  private static final Template ASKED =
      Template.of(
          "diagnosis.asked", "{count:question|questions} among the open ones: a reason answers it");
  private static final Template CHANGED = Template.of("diagnosis.changed", "changed: {change}");
  private static final Template UNKNOWN =
      Template.of(
          "diagnosis.unknown", "not known here: {count:entry|entries} of the kind '{kind}'");
  private static final Template IDLE =
      Template.of("diagnosis.idle", "nothing in the record concerned: [{rules}]");

  static final ImmutableList<Template> TEMPLATES =
      ImmutableList.of(COUNTS, ASKED, CHANGED, UNKNOWN, IDLE);

  String of(Diagnosis diagnosis) {
    return Stream.of(
            Stream.of(counts(diagnosis)).map(words::of),
            asked(diagnosis).map(words::of),
            circumstances(diagnosis).map(words::of),
            diagnosis.open().stream().map(words::of),
            diagnosis.notExamined().stream().map(words::of),
            idle(diagnosis).map(words::of))
        .flatMap(lines -> lines)
        .collect(joining("\n"));
  }

  private static Sentence counts(Diagnosis diagnosis) {
    return COUNTS.with(
        Arguments.of("moment", diagnosis.asOf())
            .and("open", diagnosis.open().size())
            .and("mended", diagnosis.mended().size())
            .and("unexamined", diagnosis.notExamined().size()));
  }

  private static Stream<Sentence> asked(Diagnosis diagnosis) {
    int questions = diagnosis.questions().size();
    return questions == 0 ? Stream.empty() : Stream.of(ASKED.with("count", questions));
  }

  private static Stream<Sentence> circumstances(Diagnosis diagnosis) {
    return Stream.concat(
        diagnosis.bounds().told().stream().map(change -> CHANGED.with("change", change)),
        diagnosis.unknownKinds().entrySet().stream()
            .map(
                one ->
                    UNKNOWN.with(Arguments.of("count", one.getValue()).and("kind", one.getKey()))));
  }

  private static Stream<Sentence> idle(Diagnosis diagnosis) {
    return diagnosis.idle().isEmpty()
        ? Stream.empty()
        : Stream.of(IDLE.with("rules", diagnosis.idle()));
  }
}
