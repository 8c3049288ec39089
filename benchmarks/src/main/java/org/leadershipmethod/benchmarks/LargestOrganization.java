package org.leadershipmethod.benchmarks;

import java.util.Locale;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRows;
import org.leadershipmethod.organization.UnitId;

/**
 * Builds an organization of a million units and ten million people from rows that are made one
 * after the other, and prints how long it took and how much memory it needs.
 *
 * <p>Nothing is kept of the rows but what the library keeps, so the texts of the ids are told apart
 * by a measure of their own: they are made once more and counted.
 */
public final class LargestOrganization {
  private static final int UNITS = 1_000_000;
  private static final int PEOPLE = 10;
  private static final int BELOW = 8;

  private LargestOrganization() {}

  /**
   * Builds, measures and prints.
   *
   * @param args how many units, if not a million; ten people belong to each
   */
  public static void main(String[] args) {
    int units = args.length == 0 ? UNITS : Integer.parseInt(args[0]);
    long texts = UsedMemory.grownBy(() -> texts(units));
    long before = UsedMemory.now();
    Organization built = built(units);
    long all = UsedMemory.now() - before;
    double people = (double) units * PEOPLE;
    System.out.printf(
        Locale.ROOT,
        "%s; %d in the first; %.1f bytes a person, and %.1f for the texts of ids%n",
        built,
        built.memberCount(UnitId.of("u0")),
        (all - texts) / people,
        texts / people);
  }

  /** The rows are let go of when this returns. */
  private static Organization built(int units) {
    long start = System.nanoTime();
    OrganizationRows rows = rows(units);
    long collected = System.nanoTime();
    Organization built = Organization.ofRows(rows).orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "%.1f s for the rows, %.1f s after the last%n",
        (collected - start) / 1e9,
        (System.nanoTime() - collected) / 1e9);
    return built;
  }

  private static OrganizationRows rows(int units) {
    OrganizationRows rows = new OrganizationRows();
    for (int unit = 0; unit < units; unit++) {
      String id = "u" + unit;
      rows.unit("row", id, id, "unit", unit == 0 ? null : "u" + (unit - 1) / BELOW);
      rows.inCharge("row", id, "p" + unit * PEOPLE);
      for (int place = 0; place < PEOPLE; place++) {
        rows.member("row", id, "p" + (unit * PEOPLE + place), null, null);
      }
    }
    return rows;
  }

  private static String[] texts(int units) {
    String[] texts = new String[units * (PEOPLE + 1)];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = (i < units ? "u" : "p") + i;
    }
    return texts;
  }
}
