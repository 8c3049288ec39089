package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.leadershipmethod.chronicle.Corrected;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;

/**
 * A departure from the method, with all that a person needs in order to act on it.
 *
 * <p>It says which rule and which clauses, where and when, who is concerned, on what evidence, what
 * is missing, and what would mend it; and whether it is open or was mended, and by which entries.
 * It reads in plain words first and cites the clause after ({@code M5.4}, {@code M9.3}). Findings
 * are values with equality, so that two diagnoses can be compared; what would mend them follows
 * from the record, is looked for only when somebody asks, and does not count then.
 *
 * <p>This class is immutable.
 */
@Value.Immutable
public abstract sealed class Finding permits FindingBuilder.ImmutableFinding {

  Finding() {}

  /**
   * An open finding of a rule, without remedies yet.
   *
   * @param rule the rule that was asked
   * @param breach what it found broken
   */
  public static Finding of(Rule rule, Breach breach) {
    return new FindingBuilder()
        .rule(rule.id())
        .clauses(rule.card().clauses())
        .deviation(rule.card().deviation())
        .ours(rule.card().ours())
        .question(rule.card().question())
        .why(rule.card().words("why").alone())
        .breach(breach)
        .build();
  }

  /** The rule that was broken. */
  public abstract RuleId rule();

  /** The clauses that the rule stands on, the nearest first. */
  public abstract ImmutableList<Clause> clauses();

  /** What kind of departure it is. */
  public abstract Deviation deviation();

  /** Whether the rule is our interpretation of its clauses, and not what they say word for word. */
  public abstract boolean ours();

  /**
   * Whether it is a question, and no judgement: the clauses leave open whether what was found is
   * wrong, and a reason that somebody writes down answers it.
   */
  public abstract boolean question();

  /** Why breaking the rule does harm. */
  public abstract Sentence why();

  /** What was found broken. */
  public abstract Breach breach();

  /** The entries that mended it; empty while it is open. */
  public abstract ImmutableList<EntryId> mendedBy();

  /** The later entries that did the same again before it was mended; most often none. */
  public abstract ImmutableList<EntryId> again();

  /** What would have been granted, looked for when somebody asks. */
  @Value.Default
  @Value.Auxiliary
  Later<ImmutableList<Remedy>> insteadLater() {
    return Later.now(ImmutableList.of());
  }

  /** What would mend it, looked for when somebody asks. */
  @Value.Default
  @Value.Auxiliary
  Later<ImmutableList<Remedy>> afterwardsLater() {
    return Later.now(ImmutableList.of());
  }

  /**
   * What would have been granted in place of the step, or why nothing would; none where it is told
   * with another finding of the same step, and none once it is mended.
   */
  public ImmutableList<Remedy> instead() {
    return insteadLater().get();
  }

  /** What would mend it now, or why nothing can; none once it is mended. */
  public ImmutableList<Remedy> afterwards() {
    return afterwardsLater().get();
  }

  /**
   * Which of the entries that show it were corrected, and by which; two findings are the same
   * whether what shows them was written right at first or was put right.
   */
  @Value.Auxiliary
  public abstract ImmutableMap<EntryId, Corrected> corrections();

  /** This finding with what was corrected of its evidence. */
  public abstract Finding withCorrections(Map<? extends EntryId, ? extends Corrected> corrections);

  /** This finding as mended by these entries. */
  public abstract Finding withMendedBy(Iterable<? extends EntryId> entries);

  /** What would have been granted instead, and what would mend it now, in this order. */
  public ImmutableList<Remedy> remedies() {
    return ImmutableList.<Remedy>builder().addAll(instead()).addAll(afterwards()).build();
  }

  abstract Finding withInsteadLater(Later<ImmutableList<Remedy>> instead);

  abstract Finding withAfterwardsLater(Later<ImmutableList<Remedy>> afterwards);

  /** This finding with what would have been granted in place of the step. */
  public Finding withInstead(Later<ImmutableList<Remedy>> instead) {
    return withInsteadLater(requireNonNull(instead, "instead"));
  }

  /** This finding with what would mend it. */
  public Finding withAfterwards(Later<ImmutableList<Remedy>> afterwards) {
    return withAfterwardsLater(requireNonNull(afterwards, "afterwards"));
  }

  /** This finding with these entries that did the same again. */
  public abstract Finding withAgain(Iterable<? extends EntryId> entries);

  /** This finding and a later one of the same fault as one finding. */
  public Finding and(Finding later) {
    return withAgain(Iterables.concat(again(), later.evidence()));
  }

  abstract Finding withBreach(Breach breach);

  /**
   * This finding as one of a step that was refused: where an entry of the step shows it, {@link
   * Breach#shownByStep} says so, and no id that another entry will have.
   *
   * @param unwritten the ids that the entries of the step would have had
   */
  public Finding withUnwritten(Set<EntryId> unwritten) {
    return withBreach(breach().withUnwritten(unwritten));
  }

  /** Where it was found: most often a unit. */
  public Key where() {
    return breach().where();
  }

  /** When; empty where it is simply so as of the moment of the diagnosis. */
  public Optional<When> when() {
    return breach().when();
  }

  /** Who is concerned. */
  public ImmutableSet<PersonId> who() {
    return breach().who();
  }

  /**
   * The entries that show it, those that did the same again included, beside the step itself if
   * {@link Breach#shownByStep}.
   */
  public ImmutableList<EntryId> evidence() {
    return again().isEmpty()
        ? breach().evidence()
        : ImmutableSet.<EntryId>builder()
            .addAll(breach().evidence())
            .addAll(again())
            .build()
            .asList();
  }

  /** What would have to be there and is not. */
  public ImmutableList<Sentence> missing() {
    return breach().missing();
  }

  /** Whether nothing has mended it yet. */
  public boolean isOpen() {
    return mendedBy().isEmpty();
  }

  /**
   * Why it is a departure, in one line: plain words, then the rule and its clauses.
   *
   * <p>For example {@code school: The person in overall charge was not told of 'Literacy'.
   * [HeadBypassed: M7.2, M7.1]}.
   */
  public String explanation() {
    return new FindingText(Words.ENGLISH).explanation(this);
  }

  /**
   * The explanation, then when, on what evidence, what is missing and what would mend it, a line
   * each.
   */
  @Override
  public String toString() {
    return Words.ENGLISH.of(this);
  }
}
