package org.leadershipmethod.method;

import org.leadershipmethod.rule.Finding;

/** How a diagnosis reads: the counts first, then the open findings, then what was not examined. */
final class DiagnosisText {

  private DiagnosisText() {}

  static String of(Diagnosis diagnosis) {
    StringBuilder text = new StringBuilder("Diagnosis as of " + diagnosis.asOf() + ": ");
    text.append(diagnosis.open().size()).append(" open, ");
    text.append(diagnosis.mended().size()).append(" mended, ");
    text.append(diagnosis.notExamined().size()).append(" not examined");
    diagnosis.bounds().changes().forEach(line -> text.append("\nchanged: ").append(line));
    diagnosis
        .unknownKinds()
        .forEach((kind, count) -> text.append("\nnot known here: ").append(ofKind(kind, count)));
    for (Finding finding : diagnosis.open()) {
      text.append('\n').append(finding);
    }
    diagnosis.notExamined().forEach(one -> text.append('\n').append(one));
    if (!diagnosis.idle().isEmpty()) {
      text.append("\nnothing in the record concerned: ").append(diagnosis.idle());
    }
    return text.toString();
  }

  private static String ofKind(String kind, int count) {
    return (count == 1 ? "1 entry" : count + " entries") + " of the kind '" + kind + "'";
  }
}
