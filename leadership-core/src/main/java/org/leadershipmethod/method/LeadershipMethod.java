package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Bounds;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;
import org.leadershipmethod.rule.Words;

/**
 * Which families of rules are in force, and with which bounds.
 *
 * <p>The families are named one by one, so that a program that only relays tasks is asked about
 * nothing else; families of the program's own stand beside those of the library ({@code M9.1}).
 * Checked here: no two rules in force have the same id.
 *
 * <p>This class is immutable.
 */
public final class LeadershipMethod {

  private final ImmutableList<Family> families;
  private final Bounds bounds;
  private final ImmutableSet<String> disregarded;
  private final boolean countsRepetitionsOnce;

  private LeadershipMethod(
      ImmutableList<Family> families,
      Bounds bounds,
      ImmutableSet<String> disregarded,
      boolean countsRepetitionsOnce) {
    this.families = families;
    this.bounds = bounds;
    this.disregarded = disregarded;
    this.countsRepetitionsOnce = countsRepetitionsOnce;
  }

  /**
   * These families, with every bound as stated.
   *
   * @throws IllegalArgumentException if two rules have the same id
   */
  public static LeadershipMethod of(Family... families) {
    ImmutableList<Family> all = ImmutableSet.copyOf(Argument.all("families", families)).asList();
    requireDistinctRules(all);
    return new LeadershipMethod(all, Bounds.AS_STATED, ImmutableSet.of(), false);
  }

  private static void requireDistinctRules(ImmutableList<Family> families) {
    Set<RuleId> seen = new LinkedHashSet<>();
    families.stream()
        .flatMap(family -> family.rules().stream())
        .filter(rule -> !seen.add(rule.id()))
        .findFirst()
        .ifPresent(
            rule -> {
              throw new IllegalArgumentException(
                  "Two rules in force have the id " + rule.id() + "; an id names one rule.");
            });
  }

  /**
   * The same families with a bound moved; it shows in every diagnosis.
   *
   * @throws IllegalArgumentException if no family in force has this bound, or if the value is
   *     further from the principle than the bound allows
   */
  public <T> LeadershipMethod with(Bound<T> bound, T value) {
    requireNonNull(value, "value");
    if (families.stream().noneMatch(family -> family.bounds().contains(bound))) {
      throw new IllegalArgumentException(
          "No family in force has the bound '" + bound.name() + "': " + families + ".");
    }
    return within(bounds.with(bound, value));
  }

  private LeadershipMethod within(Bounds newBounds) {
    return new LeadershipMethod(families, newBounds, disregarded, countsRepetitionsOnce);
  }

  /** The same families in harder or easier circumstances ({@code M9.2}). */
  public LeadershipMethod under(Difficulty difficulty) {
    return within(bounds.under(requireNonNull(difficulty, "difficulty")));
  }

  /**
   * The same, for records with entries of kinds that this program does not know and that have
   * nothing to do with the rules in force: these are no hole in the record.
   *
   * @param kinds the names of the kinds, as they stand in the file
   * @throws IllegalArgumentException if a name is blank
   */
  public LeadershipMethod disregarding(String... kinds) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    all.addAll(disregarded).addAll(Argument.texts("kinds", kind -> kind, kinds));
    return new LeadershipMethod(families, bounds, all.build(), countsRepetitionsOnce);
  }

  /** Whether entries of an unknown kind of this name are no hole in a record. */
  boolean disregards(String kind) {
    return disregarded.contains(kind);
  }

  /**
   * The same, for records in which a thing may have been written down twice, as when a request was
   * sent again: of two entries with the same event and the same time, the second changes nothing,
   * and is listed as not examined.
   */
  public LeadershipMethod countingRepetitionsOnce() {
    return new LeadershipMethod(families, bounds, disregarded, true);
  }

  boolean countsRepetitionsOnce() {
    return countsRepetitionsOnce;
  }

  /** The families in force, in the order they were named. */
  public ImmutableList<Family> families() {
    return families;
  }

  /** The rules in force, family by family. */
  public ImmutableList<Rule> rules() {
    return families.stream()
        .flatMap(family -> family.rules().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * All that a diagnosis or a refusal can say with these families in force: what the library says
   * by itself, and what each family says. In another language each has a text; {@link
   * org.leadershipmethod.rule.Words#problems} tells which are missing there.
   */
  public ImmutableList<Template> templates() {
    ImmutableList.Builder<Template> templates = ImmutableList.builder();
    templates
        .addAll(Words.shared())
        .addAll(Attempt.TEMPLATES)
        .addAll(Reading.TEMPLATES)
        .addAll(Guard.TEMPLATES)
        .addAll(Gap.TEMPLATES)
        .addAll(VagueWords.TEMPLATES)
        .addAll(DiagnosisText.TEMPLATES);
    families.forEach(family -> templates.addAll(family.templates()));
    return templates.build();
  }

  /** The bounds in force. */
  public Bounds bounds() {
    return bounds;
  }

  /** The situation before anything happened, with the views of the families in force. */
  public Situation start(Coverage coverage) {
    ImmutableList<View<?>> views =
        families.stream()
            .flatMap(family -> family.views().stream())
            .collect(ImmutableList.toImmutableList());
    return Situation.start(views, bounds, coverage);
  }

  /**
   * Two are equal when the same families are in force in the same order, with the same bounds, and
   * records are read in the same way.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof LeadershipMethod that
        && families.equals(that.families)
        && bounds.equals(that.bounds)
        && disregarded.equals(that.disregarded)
        && countsRepetitionsOnce == that.countsRepetitionsOnce;
  }

  @Override
  public int hashCode() {
    return Objects.hash(families, bounds, disregarded, countsRepetitionsOnce);
  }

  /** The families in force and what was changed. */
  @Override
  public String toString() {
    String without = disregarded.isEmpty() ? "" : ", disregarding " + disregarded;
    return families + ", " + bounds + without + (countsRepetitionsOnce ? ", each once" : "");
  }
}
