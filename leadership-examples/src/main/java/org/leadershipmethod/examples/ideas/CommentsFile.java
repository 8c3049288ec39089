package org.leadershipmethod.examples.ideas;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;

/** Reads the statements of a conversation: {@code comments.csv} of Polis. */
final class CommentsFile {

  static final String NAME = "comments.csv";

  private static final String ID = "comment-id";
  private static final String MODERATED = "moderated";
  private static final String META = "is-meta";

  private final Map<IdeaId, Statement> statements = new LinkedHashMap<>();
  private final Map<IdeaId, Long> lines = new HashMap<>();

  private CommentsFile() {}

  /** The statements, in the order of the file, or everything that is wrong with it. */
  static Checked<ImmutableMap<IdeaId, Statement>> read(SourceText source) {
    Sheet sheet = new Sheet(source);
    CommentsFile reading = new CommentsFile();
    if (sheet.hasAll(ID)) {
      sheet.each(reading::take);
    }
    return sheet.as(() -> ImmutableMap.copyOf(reading.statements));
  }

  private void take(Sheet.Cells row) {
    Optional<IdeaId> id = row.required(ID, "the id of a statement").map(IdeaId::of);
    Statement statement =
        new Statement(row.text("comment-body"), isRejected(row), isAboutTheTalk(row));
    id.ifPresent(one -> add(one, statement, row));
  }

  private void add(IdeaId id, Statement statement, Sheet.Cells row) {
    Long first = lines.putIfAbsent(id, row.line());
    if (first == null) {
      statements.put(id, statement);
    } else {
      row.object(ID, "'" + id + "' a second time, first in line " + first, "each statement once");
    }
  }

  private static boolean isRejected(Sheet.Cells row) {
    String text = row.text(MODERATED);
    switch (text) {
      case "-1", "0", "1", "" -> {}
      default ->
          row.object(
              MODERATED, "'" + text + "'", "-1 (rejected), 0 (not looked at) or 1 (accepted)");
    }
    return text.equals("-1");
  }

  private static boolean isAboutTheTalk(Sheet.Cells row) {
    String text = Ascii.toLowerCase(row.text(META));
    switch (text) {
      case "true", "false", "" -> {}
      default -> row.object(META, "'" + text + "'", "true, false or nothing");
    }
    return text.equals("true");
  }
}
