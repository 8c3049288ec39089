package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.Owed;

/**
 * Since when something is so, and which entry says it.
 *
 * <p>It says what an entry says: whether it was so before anybody wrote it down is not known. As a
 * text: {@code the outset (e4)}.
 *
 * @param when since when
 * @param entry the entry
 */
public record Since(When when, EntryId entry) {

  /** Makes the statement. */
  public Since {
    requireNonNull(when, "when");
    requireNonNull(entry, "entry");
  }

  /** Since an entry, as it says. */
  public static Since of(Entry entry) {
    return new Since(entry.when(), entry.id());
  }

  /** Since what was told, as its entry says. */
  public static Since of(Told<?> told) {
    return new Since(told.when(), told.entry());
  }

  /** That something is owed since then. */
  public Owed owed() {
    return Owed.since(when, ImmutableList.of(entry));
  }

  /**
   * The later of the two, by the last moment of each; this one if these are the same.
   *
   * @param other the one to compare with
   */
  public Since later(Since other) {
    return when.isBefore(other.when) ? other : this;
  }

  /** The time and the entry. */
  @Override
  public String toString() {
    return when + " (" + entry + ")";
  }
}
