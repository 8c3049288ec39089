package org.leadershipmethod.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadershipmethod.internal.IntColumn;
import org.leadershipmethod.internal.IntTrie;

/** Units in columns that grow: what each is, the unit above it, and the row that says so. */
final class UnitColumns {

  private final IntColumn ids = new IntColumn();
  private final IntColumn parents = new IntColumn();
  private final IntColumn rows = new IntColumn();
  private final List<String> titles = new ArrayList<>();
  private final List<UnitKind> kinds = new ArrayList<>();
  private final Map<UnitKind, UnitKind> known = new HashMap<>();

  /**
   * Notes a unit at the top, of the usual kind and without title.
   *
   * @param id the number of its id; below 0 when it was not usable
   * @param row the number of the row
   */
  void add(int id, int row) {
    ids.add(id);
    parents.add(IntTrie.NONE);
    rows.add(row);
    titles.add("");
    kinds.add(UnitKind.UNIT);
  }

  /** Gives the last unit another title. */
  void setTitle(String title) {
    titles.set(size() - 1, title);
  }

  /** Makes the last unit one of another kind. */
  void setKind(UnitKind kind) {
    kinds.set(size() - 1, known.computeIfAbsent(kind, first -> first));
  }

  /** Puts the last unit under another. */
  void setParent(int id) {
    parents.set(size() - 1, id);
  }

  int size() {
    return ids.size();
  }

  int id(int unit) {
    return ids.get(unit);
  }

  /** The number of the id of the unit above, or {@link IntTrie#NONE}. */
  int parent(int unit) {
    return parents.get(unit);
  }

  int row(int unit) {
    return rows.get(unit);
  }

  int lastRow() {
    return row(size() - 1);
  }

  String title(int unit) {
    return titles.get(unit);
  }

  UnitKind kind(int unit) {
    return kinds.get(unit);
  }
}
