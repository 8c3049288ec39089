package org.leadershipmethod.comparison;

import com.google.common.base.Joiner;
import org.leadershipmethod.rule.Finding;

/** How it reads what became of earlier findings: counts first, then what is not as it was. */
final class FindingsSinceText {

  private FindingsSinceText() {}

  static String of(FindingsSince since) {
    StringBuilder text = new StringBuilder(counts(since));
    since.appeared().forEach(one -> line(text, "new", one));
    since.mended().forEach(one -> line(text, "mended", mended(one)));
    since.ended().forEach(one -> line(text, "ended", one));
    since.withdrawn().forEach(one -> line(text, "no longer in the record", one));
    since.notExamined().forEach(one -> line(text, "not examined", one));
    return text.toString();
  }

  private static String counts(FindingsSince since) {
    return since.appeared().size()
        + " new, "
        + since.stillOpen().size()
        + " still open, "
        + since.mended().size()
        + " mended, "
        + since.ended().size()
        + " ended, "
        + since.withdrawn().size()
        + " no longer in the record, "
        + since.notExamined().size()
        + " not examined";
  }

  private static String mended(Finding finding) {
    return FindingIdentity.of(finding) + "; by " + Joiner.on(", ").join(finding.mendedBy());
  }

  private static void line(StringBuilder text, String label, Object words) {
    text.append('\n').append(label).append(": ").append(words);
  }
}
