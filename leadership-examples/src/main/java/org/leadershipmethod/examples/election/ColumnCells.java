package org.leadershipmethod.examples.election;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** What stands in the cells of one column below its name: ranks or something else. */
final class ColumnCells {

  /** How much worse than all others no rank would be. */
  private static final int FAR = 100;

  private final Set<String> different = new HashSet<>();
  private boolean isDistinct = true;
  private int filled;
  private int blank;
  private int ranks;
  private int noOpinions;
  private int least = Integer.MAX_VALUE;
  private int most;
  private int latest;
  private boolean isCounting;
  private boolean isBestSomewhere;
  private String text = "";

  /**
   * Begins without cells.
   *
   * @param isFirst whether it is the first column, where rows are counted if anywhere
   */
  ColumnCells(boolean isFirst) {
    this.isCounting = isFirst;
  }

  /** Takes one more cell; gives the rank in it. */
  OptionalInt add(String cell) {
    if (Cell.isBlank(cell)) {
      blank++;
      isCounting = false;
      return OptionalInt.empty();
    }
    OptionalInt rank = Cell.rank(cell);
    filled++;
    isDistinct = isDistinct && different.add(cell);
    if (!isDistinct) {
      different.clear(); // there may be millions of ballots
    }
    if (rank.isPresent()) {
      isCounting = isCounting && (ranks == 0 || rank.getAsInt() == latest + 1);
      latest = rank.getAsInt();
      ranks++;
      least = Math.min(least, rank.getAsInt());
      most = Math.max(most, rank.getAsInt());
    } else if (Cell.isNoOpinion(cell)) {
      noOpinions++;
    } else {
      text = text.isEmpty() ? cell : text;
    }
    return rank;
  }

  /** Notes that a ballot has its only best rank here: without this column it had no first. */
  void addBest() {
    isBestSomewhere = true;
  }

  boolean isEmpty() {
    return filled == 0;
  }

  int blank() {
    return blank;
  }

  /** Whether something stands in it, and nothing that a ballot says of a candidate. */
  boolean hasNoRanks() {
    return filled > 0 && ranks + noOpinions == 0;
  }

  /** The same in more than one row, so that it is no slip of the pen. */
  boolean isText() {
    return hasNoRanks() && filled > 1;
  }

  /** Something in it that is no rank; empty where all are. */
  String text() {
    return text;
  }

  /** The worst rank in it; 0 where there is none. */
  int most() {
    return most;
  }

  boolean isOnlyOnes() {
    return most == 1 && ranks == filled && blank == 0;
  }

  /** Whether each row has something here, and each something else; one row alone tells nothing. */
  boolean isDistinct() {
    return isDistinct && filled > 1 && blank == 0;
  }

  /**
   * Whether these are numbers, and hardly ranks of so many candidates: far worse than every rank
   * elsewhere; or different in each row, and worse, or too many, or counting the rows.
   *
   * @param candidates how many there may be
   * @param elsewhere the worst rank in the columns beside this one
   */
  boolean isBeyondRanks(int candidates, int elsewhere) {
    long bound = Math.max(candidates, elsewhere);
    boolean areNumbers = filled > 0 && ranks == filled;
    boolean areMany = filled > 2 && (least > bound || isRowCount());
    return areNumbers && (least > FAR * bound || (isDistinct() && (areMany || filled > 2 * bound)));
  }

  private boolean isRowCount() {
    return isCounting && !isBestSomewhere;
  }
}
