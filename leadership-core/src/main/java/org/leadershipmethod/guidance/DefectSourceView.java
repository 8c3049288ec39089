package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.View;

/**
 * Reads where defects come from ({@code M5.5}).
 *
 * <p>For example {@code practice.situation().view(SOURCES).of(finding)}. It remembers the last
 * source of each rule at each unit.
 */
public final class DefectSourceView implements View<DefectSources> {

  /** The view, as the key under which a situation holds its picture. */
  public static final DefectSourceView SOURCES = new DefectSourceView();

  private DefectSourceView() {}

  @Override
  public DefectSources start() {
    return DefectSources.NONE;
  }

  @Override
  public Look<DefectSources> after(DefectSources before, Entry entry) {
    return entry.event() instanceof SourceTraced source
        ? Look.changed(before.with(source), ImmutableSet.of(source.unit()))
        : Look.unchanged();
  }

  /** It keeps nothing by an id. */
  @Override
  public Lookup lookUp(DefectSources before, Key named) {
    return new Lookup.NotKept();
  }

  /** The name of the view. */
  @Override
  public String toString() {
    return "sources of defects";
  }
}
