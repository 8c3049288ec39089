package org.leadershipmethod.comparison;

import com.google.common.base.Joiner;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.chronicle.EntryId;

/** How known findings are written as text. */
final class KnownFindingsText {

  static final String HEADING = "known findings, format 1";
  static final String ENTRY = "in ";
  static final String TIME = "when ";
  static final String TIMES = " times";

  private KnownFindingsText() {}

  static String of(Multiset<FindingIdentity> findings) {
    StringBuilder text = new StringBuilder(HEADING).append('\n');
    for (FindingIdentity finding : findings.elementSet()) {
      text.append(line(finding, findings.count(finding))).append('\n');
    }
    return text.toString();
  }

  private static String line(FindingIdentity finding, int count) {
    List<String> fields = new ArrayList<>();
    fields.add(Escapes.escaped(finding.rule().value()));
    fields.add(Escapes.escaped(finding.where()));
    fields.add(Escapes.escaped(finding.about()));
    finding.when().ifPresent(when -> fields.add(TIME + when));
    for (EntryId entry : finding.entries()) {
      fields.add(ENTRY + Escapes.escaped(entry.value()));
    }
    if (count > 1) {
      fields.add(count + TIMES);
    }
    return Joiner.on(" | ").join(fields);
  }
}
