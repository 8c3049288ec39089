package org.leadershipmethod.examples.ideas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Longs;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.LatestVotes;
import org.leadershipmethod.concentration.Opinion;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.person.PersonId;

/**
 * Reads every vote in the order of its time: {@code votes.csv} of Polis. Of a person who votes on a
 * statement again the latest vote counts.
 */
final class VotesLog {

  static final String NAME = "votes.csv";
  static final String VOTER = "voter-id";

  private static final String ID = "comment-id";
  private static final String VOTE = "vote";
  private static final String TIME = "timestamp";

  private final String file;
  private final LatestVotes latest = new LatestVotes();
  private final Set<PersonId> voters = new HashSet<>();
  private int rows;

  private VotesLog(String file) {
    this.file = file;
  }

  /** The votes, or everything that is wrong with them. */
  static Checked<VotesLog> read(SourceText source) {
    return read(new Sheet(source));
  }

  static Checked<VotesLog> read(Sheet sheet) {
    VotesLog log = new VotesLog(sheet.file());
    if (sheet.hasAll(TIME, ID, VOTER, VOTE)) {
      sheet.each(log::take);
    }
    return sheet.as(() -> log);
  }

  private void take(Sheet.Cells row) {
    Optional<PersonId> voter = row.required(VOTER, "the id of a voter").map(PersonId::of);
    Optional<IdeaId> idea = row.required(ID, "the id of a statement").map(IdeaId::of);
    Optional<Opinion> opinion = VoteWord.number(row.text(VOTE));
    Long time = Longs.tryParse(row.text(TIME));
    if (opinion.isEmpty()) {
      row.object(VOTE, "'" + row.text(VOTE) + "'", VoteWord.NUMBERS);
    }
    if (time == null) {
      row.object(
          TIME, "'" + row.text(TIME) + "'", "a moment in milliseconds, such as 1500232652930");
    }
    if (voter.isPresent() && idea.isPresent() && opinion.isPresent() && time != null) {
      voters.add(voter.get());
      latest.vote(voter.get(), idea.get(), opinion.get(), time);
      rows++;
    }
  }

  /** The votes that count. */
  Tallies tallies(Map<PersonId, GroupName> groups) {
    return latest.tallies(person -> Optional.ofNullable(groups.get(person)));
  }

  int people() {
    return voters.size();
  }

  /** How often somebody voted again. */
  ImmutableList<Notice> notices() {
    int again = rows - latest.size();
    return again == 0
        ? ImmutableList.of()
        : ImmutableList.of(
            new Notice(
                file,
                HowMany.of(again, "vote")
                    + " of people who voted on the same idea again later; the latest one counts"));
  }

  /** Counted where nobody is known to be in a group. */
  Counted counted() {
    return new Counted(
            tallies(Map.of()),
            ImmutableMap.of(),
            true,
            people(),
            ImmutableSortedMap.of(),
            notices())
        .telling(
            ImmutableList.of(
                new Notice(file, "tells of no groups; " + VotesMatrix.NAME + " would")));
  }
}
