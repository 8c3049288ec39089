package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Majority;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.organization.Ending;

/**
 * How values of the library's own read in a sentence that have words in them: a time, a share, what
 * became of a unit, a problem.
 *
 * <p>In English each reads as it does by itself.
 */
final class ValueWords {

  private static final Template OUTSET = Template.of("when.outset", "the outset");
  private static final Template THROUGHOUT = Template.of("when.throughout", "{days} throughout");
  private static final Template AT_LEAST = Template.of("share.atLeast", "at least {share}");
  private static final Template MORE_THAN = Template.of("share.moreThan", "more than {share}");
  private static final Template PROBLEM =
      Template.of("problem", "{where}: found {found}, expected {expected}");
  private static final Template AND = Template.of("ending.and", "{units} and {last}");
  private static final Template MORE = Template.of("ending.more", "{units}, …");
  private static final Template CLOSED = Template.of("ending.closed", "was closed");
  private static final Template MERGED = Template.of("ending.merged", "was merged into {units}");
  private static final Template SPLIT = Template.of("ending.split", "was split into {units}");
  private static final Template NOT_FOUND =
      Template.of("ending.notFound", "was not there when the whole organization was recorded anew");

  static final ImmutableList<Template> TEMPLATES =
      ImmutableList.of(
          OUTSET,
          THROUGHOUT,
          AT_LEAST,
          MORE_THAN,
          PROBLEM,
          AND,
          MORE,
          CLOSED,
          MERGED,
          SPLIT,
          NOT_FOUND);

  /** How many of the units that came of one are named. */
  private static final int NAMED = 5;

  private ValueWords() {}

  /** The value as a sentence; empty where it is none of these, or has no word in it. */
  static Optional<Sentence> of(Object value) {
    if (value instanceof When when) {
      return of(when);
    } else if (value instanceof Quorum quorum) {
      return Optional.of(AT_LEAST.with("share", quorum.least()));
    } else if (value instanceof Majority majority) {
      return Optional.of(MORE_THAN.with("share", majority.exceeded()));
    } else if (value instanceof Ending ending) {
      return Optional.of(of(ending.kind()).with("units", units(ending)));
    }
    return value instanceof Problem problem ? Optional.of(of(problem)) : Optional.empty();
  }

  private static Optional<Sentence> of(When when) {
    if (when.equals(When.OUTSET)) {
      return Optional.of(OUTSET.alone());
    }
    return when.isThroughout()
        ? Optional.of(
            THROUGHOUT.with("days", new When(when.earliest(), when.latest(), false).toString()))
        : Optional.empty();
  }

  static Sentence of(Problem problem) {
    return PROBLEM.with(
        Arguments.of("where", problem.where())
            .and("found", problem.found())
            .and("expected", problem.expected()));
  }

  private static Template of(Ending.Kind kind) {
    return switch (kind) {
      case CLOSED -> CLOSED;
      case MERGED -> MERGED;
      case SPLIT -> SPLIT;
      case NOT_FOUND -> NOT_FOUND;
    };
  }

  private static Phrase units(Ending ending) {
    ImmutableList<String> all =
        ending.into().stream().map(Quoted::text).collect(ImmutableList.toImmutableList());
    if (all.size() > NAMED) {
      return MORE.with("units", all.subList(0, NAMED));
    }
    return all.size() < 2
        ? Phrase.of(all)
        : AND.with(
            Arguments.of("units", all.subList(0, all.size() - 1))
                .and("last", all.get(all.size() - 1)));
  }
}
