package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.clause.Embodiment;

/**
 * Sets the clauses that some property proves against the list of those that none proves yet.
 *
 * @param proved the clauses with a property
 * @param listed the ids on the list, as they stand there
 * @param ceiling how many ids the list may have, and has to have
 */
record ClauseCoverage(ImmutableSet<Clause> proved, ImmutableList<String> listed, int ceiling) {
  private static final ImmutableSet<Embodiment> PURELY_OPEN = ImmutableSet.of(Embodiment.OPEN);

  /** What is wrong, everything at once; empty where all is well. */
  ImmutableList<String> faults() {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    if (proved.isEmpty()) {
      faults.add("No property with @Proves was found: was anything compiled?");
    }
    Arrays.stream(Clause.values()).map(this::faultOf).forEach(it -> it.ifPresent(faults::add));
    listed.stream()
        .filter(id -> Clause.withId(id).isEmpty())
        .map(id -> id + " is on the list and is no clause: remove the line.")
        .forEach(faults::add);
    duplicates().forEach(id -> faults.add(id + " is on the list more than once: remove a line."));
    faults.addAll(faultsOfLength());
    return faults.build();
  }

  private Optional<String> faultOf(Clause clause) {
    boolean isProved = proved.contains(clause);
    boolean isListed = listed.contains(clause.id());
    boolean isOpen = clause.embodiments().equals(PURELY_OPEN);
    if (isListed && isProved) {
      return Optional.of(clause + " is on the list and has a proof: remove the line.");
    }
    if (isListed && isOpen) {
      return Optional.of(clause + " is on the list and needs no proof: remove the line.");
    }
    if (!isListed && !isProved && !isOpen) {
      return Optional.of(clause + " has no proof: " + clause.statement());
    }
    return Optional.empty();
  }

  private ImmutableSet<String> duplicates() {
    return listed.stream()
        .filter(id -> listed.indexOf(id) != listed.lastIndexOf(id))
        .collect(toImmutableSet());
  }

  private ImmutableList<String> faultsOfLength() {
    int lines = listed.size();
    if (lines > ceiling) {
      return ImmutableList.of(
          "The list may only shrink: it has "
              + lines
              + " clauses, the ceiling is "
              + ceiling
              + ".");
    }
    return lines < ceiling
        ? ImmutableList.of(
            "The list has shrunk: lower the ceiling from " + ceiling + " to " + lines)
        : ImmutableList.of();
  }

  /** Reads the ids off the lines of the list: one to a line, {@code #} begins a comment. */
  static ImmutableList<String> idsIn(Collection<String> lines) {
    return lines.stream()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(toImmutableList());
  }

  static ClauseCoverage of(Iterable<Clause> proved, Collection<String> lines, int ceiling) {
    return new ClauseCoverage(Sets.immutableEnumSet(proved), idsIn(lines), ceiling);
  }
}
