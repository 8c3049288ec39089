package org.leadershipmethod.election;

import com.google.common.base.Joiner;
import java.util.List;
import org.leadershipmethod.person.PersonId;

/** Words that the explanations of all counts share. */
final class Words {

  private static final Joiner COMMAS = Joiner.on(", ");

  private Words() {}

  static String number(long count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  static String names(Iterable<PersonId> people) {
    return COMMAS.join(people);
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
        + (empty == 0 ? "" : " For " + number(empty, "seat") + " there is nobody.");
  }
}
