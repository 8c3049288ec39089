package org.leadershipmethod.election;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;
import java.util.List;
import org.leadershipmethod.person.PersonId;

/** Figures that the explanations of all counts share. */
final class Figures {

  private static final Joiner COMMAS = Joiner.on(", ");

  private static final CharMatcher BETWEEN = CharMatcher.anyOf(",;:>\"");

  private Figures() {}

  static String number(long count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  static String names(Iterable<PersonId> people) {
    return COMMAS.join(Iterables.transform(people, Figures::name));
  }

  /** A name, in quotes where it has something in it that stands between names and figures. */
  static String name(PersonId person) {
    String name = person.value();
    return BETWEEN.matchesAnyOf(name) ? '"' + name.replace("\"", "\"\"") + '"' : name;
  }

  static String joined(List<String> parts) {
    return COMMAS.join(parts);
  }

  /** What there is to count. */
  static String counted(Tally<?, ?> tally, long blank, int seats) {
    return number(tally.ballots(), "ballot")
        + (blank == 0 ? "" : " (" + blank + " of them blank)")
        + ", "
        + number(tally.candidates().size(), "candidate")
        + ", "
        + number(seats, "seat")
        + ".";
  }

  /** Who has the seats, and why some have nobody. */
  static String seated(Outcome outcome, int seats) {
    String elected =
        outcome.elected().isEmpty()
            ? "Nobody is elected for certain."
            : "Elected: " + names(outcome.elected()) + ".";
    String tied =
        outcome.isTied()
            ? " Tied for "
                + number(outcome.seatsTied(), "seat")
                + ": "
                + names(outcome.tied())
                + "; the ballots do not decide, and no lot is drawn."
            : "";
    int empty = seats - outcome.elected().size() - outcome.seatsTied();
    return elected
        + tied
        + (empty == 0 ? "" : " Nobody is left for " + number(empty, "seat") + ".");
  }
}
