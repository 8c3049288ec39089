package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.RuleId;

/**
 * A diagnosis as it stands in JSON.
 *
 * @param bounds what was not as stated, a line each
 */
record DiagnosisDocument(
    Format format,
    FormatVersion version,
    Instant asOf,
    Coverage coverage,
    ImmutableList<String> bounds,
    ImmutableList<FindingPart> findings,
    ImmutableList<NotExamined> notExamined,
    ImmutableMap<RuleId, Integer> examined,
    ImmutableMap<String, Integer> unknownKinds) {

  /** The one format that such a file has. */
  enum Format {
    LEADERSHIP_DIAGNOSIS
  }

  static DiagnosisDocument of(Diagnosis diagnosis) {
    return new DiagnosisDocument(
        Format.LEADERSHIP_DIAGNOSIS,
        FormatVersion.CURRENT,
        diagnosis.asOf(),
        diagnosis.coverage(),
        diagnosis.bounds().changes(),
        diagnosis.findings().stream().map(FindingPart::of).collect(ImmutableList.toImmutableList()),
        diagnosis.notExamined(),
        diagnosis.examined(),
        diagnosis.unknownKinds());
  }

  /** The diagnosis, as one by a method that has the same rules and bounds in force. */
  Checked<Diagnosis> under(LeadershipMethod method, String source) {
    List<Problem> problems = new ArrayList<>();
    if (!bounds.equals(method.bounds().changes())) {
      problems.add(
          new Problem(
              source,
              "bounds changed to " + bounds,
              "those of the method that it is read with: " + method.bounds()));
    }
    Map<RuleId, Rule> rules =
        method.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    for (int place = 0; place < findings.size(); place++) {
      FindingPart part = findings.get(place);
      Rule rule = rules.get(part.rule());
      if (rule == null) {
        problems.add(
            problem(source, place, "rule " + part.rule(), "a rule of the method: " + method));
      } else if (!part.isOf(rule)) {
        problems.add(
            problem(
                source,
                place,
                "rule " + rule.id() + " standing on " + part.clauses(),
                "as it is in the method: standing on " + rule.card().clauses()));
      } else {
        all.add(part.of(rule));
      }
    }
    return Checked.of(
        problems,
        () ->
            new Diagnosis(
                asOf, coverage, method.bounds(), all.build(), notExamined, examined, unknownKinds));
  }

  private static Problem problem(String source, int place, String found, String expected) {
    return new Problem(source + ", finding " + (place + 1), found, expected);
  }
}
