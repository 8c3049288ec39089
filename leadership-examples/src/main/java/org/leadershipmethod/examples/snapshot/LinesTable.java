package org.leadershipmethod.examples.snapshot;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.leadershipmethod.examples.files.CsvRow;
import org.leadershipmethod.examples.files.CsvTable;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;

/**
 * Reads a table that lists units and who has which place in them, day after day. Handles are
 * compared in lower case.
 *
 * @param unit the column with the unit
 * @param parent the column with the unit above; empty where the table has none
 * @param roles what each word in the column role means
 */
public record LinesTable(String unit, Optional<String> parent, ImmutableMap<String, Role> roles) {

  private static final String DAY = "snapshot";
  private static final String KIND = "kind";
  private static final String ROLE = "role";
  private static final String PERSON = "github";

  /** The lines of a file, and what is wrong with those that are left out. */
  public Checked<ReadInPart<ImmutableList<Line>>> read(SourceText source) {
    ImmutableSet.Builder<String> columns = ImmutableSet.builder();
    columns.add(DAY, KIND, unit, ROLE, PERSON).addAll(parent.stream().toList());
    return CsvTable.read(source, columns.build(), this::line);
  }

  private Checked<Line> line(CsvRow row) {
    Day day = row.requiredDay(DAY);
    if (!day.isExact()) {
      row.object(DAY + " '" + day.text() + "'", "a day of the calendar, such as 2025-01-31");
    }
    String name = row.required(unit, "the name of a " + unit);
    String kind = row.required(KIND, "the kind of the " + unit);
    Optional<Role> role = role(row);
    String person = row.text(PERSON).toLowerCase(Locale.ROOT);
    if (role.isPresent() && person.isEmpty()) {
      row.object("an empty " + PERSON, "the handle of the one who has the role");
    } else if (row.text(ROLE).isEmpty() && !person.isEmpty()) {
      row.object("an empty " + ROLE, "one of " + Joiner.on(", ").join(roles.keySet()));
    }
    Optional<String> above = parent.map(row::text).filter(text -> !text.isEmpty());
    return row.as(() -> new Line(row.where(), day.first(), name, kind, above, role, person));
  }

  private Optional<Role> role(CsvRow row) {
    String word = row.text(ROLE);
    if (!word.isEmpty() && !roles.containsKey(word)) {
      row.object(ROLE + " '" + word + "'", "one of " + Joiner.on(", ").join(roles.keySet()));
    }
    return Optional.ofNullable(roles.get(word));
  }
}
