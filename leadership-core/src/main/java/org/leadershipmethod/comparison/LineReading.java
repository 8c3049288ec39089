package org.leadershipmethod.comparison;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.rule.RuleId;

/** Reads one line of known findings. */
final class LineReading {

  /** A finding and how many there are. */
  record Known(FindingIdentity finding, int count) {}

  private static final CharMatcher BLANK = CharMatcher.is(' ');

  /** Rule, place and thing; what follows them says by its first word what it is. */
  private static final int FIXED = 3;

  private static final int MOST_DIGITS = 9;

  private final int number;
  private final List<Problem> problems;
  private final int problemsBefore;
  private final List<String> fields;
  private final ImmutableList.Builder<EntryId> entries = ImmutableList.builder();
  private @Nullable When when;
  private int count = 1;

  LineReading(int number, String line, List<Problem> problems) {
    this.number = number;
    this.problems = problems;
    this.problemsBefore = problems.size();
    this.fields = fields(line);
  }

  /** The fields without the blanks around them; a separator after a backslash is part of one. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < line.length(); at++) {
      if (line.charAt(at) == '\\') {
        at++;
      } else if (line.charAt(at) == '|') {
        fields.add(BLANK.trimFrom(line.substring(start, at)));
        start = at + 1;
      }
    }
    fields.add(BLANK.trimFrom(line.substring(start)));
    return fields;
  }

  /** The finding; empty where something was wrong and noted. */
  Optional<Known> read() {
    checkEscapes();
    return problems.size() > problemsBefore ? Optional.empty() : readFields();
  }

  private Optional<Known> readFields() {
    if (fields.size() < FIXED) {
      fault(
          Quoted.text(String.join(" | ", fields)), "the rule, the place and the thing it is about");
    } else if (Escapes.read(fields.get(0)).isBlank()) {
      fault("no rule", "the id of a rule first");
    }
    fields.stream().skip(FIXED).forEach(this::readOccasion);
    return problems.size() > problemsBefore ? Optional.empty() : known();
  }

  private void checkEscapes() {
    for (String field : fields) {
      Escapes.unknownIn(field)
          .ifPresent(
              escape ->
                  fault(
                      Quoted.text(escape),
                      "\\\\, \\|, \\#, \\s, \\n, \\r, \\t or \\u and four hexadecimal digits"));
    }
  }

  private void readOccasion(String field) {
    if (count > 1) {
      fault(Quoted.text(field) + " after how many there are", "the end of the line");
    } else if (field.startsWith(KnownFindingsText.ENTRY)) {
      readEntry(field.substring(KnownFindingsText.ENTRY.length()));
    } else if (field.startsWith(KnownFindingsText.TIME)) {
      readTime(field.substring(KnownFindingsText.TIME.length()));
    } else if (field.endsWith(KnownFindingsText.TIMES)) {
      readCount(field.substring(0, field.length() - KnownFindingsText.TIMES.length()));
    } else {
      fault(Quoted.text(field), "'in' an entry, 'when' and a time, or a number of 'times'");
    }
  }

  private void readEntry(String text) {
    String id = Escapes.read(text);
    if (id.isBlank() || when != null) {
      fault(
          Quoted.text(KnownFindingsText.ENTRY + text), "the id of an entry, and no time beside it");
    } else {
      entries.add(EntryId.of(id));
    }
  }

  private void readTime(String text) {
    Optional<When> time = WhenReading.of(text);
    if (time.isEmpty()) {
      fault(Quoted.text(KnownFindingsText.TIME + text), WhenReading.EXPECTED);
    } else if (when != null || !entries.build().isEmpty()) {
      fault(Quoted.text(KnownFindingsText.TIME + text), "one time, and no entries beside it");
    }
    when = time.orElse(null);
  }

  private void readCount(String text) {
    boolean isNumber =
        !text.isEmpty()
            && text.length() <= MOST_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    count = isNumber ? Integer.parseInt(text) : 1;
    if (count < 2) {
      fault(Quoted.text(text + KnownFindingsText.TIMES), "a number from 2 up");
    }
  }

  private void fault(String found, String expected) {
    problems.add(new Problem("line " + number, found, expected));
  }

  private Optional<Known> known() {
    FindingIdentity finding =
        new FindingIdentity(
            RuleId.of(Escapes.read(fields.get(0))),
            Escapes.read(fields.get(1)),
            Escapes.read(fields.get(2)),
            entries.build(),
            Optional.ofNullable(when));
    return Optional.of(new Known(finding, count));
  }
}
