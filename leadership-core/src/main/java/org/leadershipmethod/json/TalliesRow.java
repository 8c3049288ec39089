package org.leadershipmethod.json;

import java.util.Optional;
import java.util.function.Consumer;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.OpinionCounts;
import org.leadershipmethod.concentration.Tallies;

/**
 * What one group says to one idea, as it stands in JSON; without a group, what those say who are in
 * none.
 */
record TalliesRow(String idea, Optional<String> group, long agree, long disagree, long pass) {

  TalliesRow {
    if (idea.isBlank() || group.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "an idea, and a group if there is one, that are no blanks");
    } else if (agree < 0 || disagree < 0 || pass < 0) {
      throw new IllegalArgumentException("votes that are counted from 0");
    } else if (agree == 0 && disagree == 0 && pass == 0) {
      throw new IllegalArgumentException("one vote at least, or no such row");
    }
  }

  /** Passes on the rows one by one: by idea and group, those in none last. */
  static void of(Tallies tallies, Consumer<TalliesRow> rows) {
    tallies
        .ideas()
        .forEach(
            (id, idea) -> {
              idea.groups()
                  .forEach((name, counts) -> rows.accept(of(id, Optional.of(name), counts)));
              if (idea.ungrouped().votes() > 0) {
                rows.accept(of(id, Optional.empty(), idea.ungrouped()));
              }
            });
  }

  private static TalliesRow of(IdeaId idea, Optional<GroupName> group, OpinionCounts counts) {
    return new TalliesRow(
        idea.value(),
        group.map(GroupName::value),
        counts.agree(),
        counts.disagree(),
        counts.pass());
  }

  OpinionCounts counts() {
    return new OpinionCounts(agree, disagree, pass);
  }

  /** Whose votes they are, for a reader of problems. */
  String said() {
    return "idea '"
        + idea
        + "' and "
        + group.map(name -> "group '" + name + "'").orElse("no group");
  }
}
