package org.leadershipmethod.examples.ideas;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.GroupVoice;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.IdeaTally;
import org.leadershipmethod.concentration.IdeasAsked;
import org.leadershipmethod.concentration.LeftOut;
import org.leadershipmethod.concentration.Opinion;
import org.leadershipmethod.concentration.OpinionCounts;
import org.leadershipmethod.concentration.SharedByAll;
import org.leadershipmethod.concentration.SharedByGroups;
import org.leadershipmethod.concentration.SharedIdea;
import org.leadershipmethod.concentration.StandingOut;
import org.leadershipmethod.concentration.Studied;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.examples.screen.Paragraph;

/** What was counted, in sentences. */
final class IdeasReport {

  private static final int WIDTH = 100;
  private static final int SHOWN = 5;
  private static final int IDS = 20;
  private static final int LETTERS = 160;

  private final Counted counted;
  private final Tallies tallies;
  private final Showing showing;
  private final IdeasAsked asked;
  private final IdeasAsked askedOfAll;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  private IdeasReport(Counted counted, Showing showing) {
    this.counted = counted;
    this.tallies = counted.tallies();
    this.showing = showing;
    IdeasAsked any = IdeasAsked.ALL.withFewestVotes(showing.fewestVotes()).hiding(showing.hiding());
    this.asked = any;
    this.askedOfAll =
        any.without(
            ImmutableSet.<IdeaId>builder()
                .addAll(which(Statement::isRejected))
                .addAll(which(Statement::isAboutTheTalk))
                .build());
  }

  /** The lines of the report. */
  static ImmutableList<String> lines(Counted counted, Showing showing) {
    IdeasReport report = new IdeasReport(counted, showing);
    report.head();
    report.sharedByAll("What most agree with", SharedByAll.AGREED);
    report.sharedByAll("What most disagree with", SharedByAll.REJECTED);
    report.sharedByGroups();
    tallies(counted).groups().forEach(report::voice);
    if (showing.alike()) {
      report.alike();
    }
    report.leftOut();
    report.notices();
    return report.lines.build();
  }

  private static Tallies tallies(Counted counted) {
    return counted.tallies();
  }

  private void say(String line) {
    lines.addAll(
        Paragraph.lines(line, WIDTH, line.startsWith("  ") ? 6 : line.startsWith("-") ? 2 : 0));
  }

  private void title(String title) {
    lines.add("").add(title);
  }

  private void head() {
    String people =
        counted.people() == 0 ? "" : HowMany.ofMany(counted.people(), "person", "people") + ", ";
    say(
        people
            + HowMany.of(tallies.ideas().size(), "idea")
            + " with votes, "
            + tallies.votes()
            + " votes that count.");
    if (counted.people() > 0 && !counted.groupSizes().isEmpty()) {
      int grouped = counted.groupSizes().values().stream().mapToInt(size -> size).sum();
      say(
          "People in "
              + counted.groupSizes().entrySet().stream()
                  .map(one -> "group " + one.getKey() + ": " + one.getValue())
                  .collect(joining(", "))
              + "; in no group: "
              + (counted.people() - grouped)
              + ", who count in the whole and in no group.");
    } else if (!tallies.groups().isEmpty()) {
      say("Groups: " + Joiner.on(", ").join(tallies.groups()) + ".");
    }
  }

  private void sharedByAll(String title, SharedByAll study) {
    title(title);
    List<SharedIdea> chosen = shown(study).among(askedOfAll).of(tallies).chosen();
    for (SharedIdea one : chosen) {
      say("- " + named(one.idea()));
      say("    " + counts(one.voices(), one.votes(), one.opinion()) + ".");
    }
    if (chosen.isEmpty()) {
      say("Nothing that chance alone would not give one time in ten.");
    }
  }

  private SharedByAll shown(SharedByAll study) {
    return showing.all() ? study.naming(Integer.MAX_VALUE) : study;
  }

  private void sharedByGroups() {
    Opinion opinion = showing.way().opinion();
    title(
        opinion == Opinion.AGREE
            ? "What all groups share, each counting alike however large it is"
            : "What all groups reject, each counting alike however large it is");
    if (tallies.groups().size() < 2) {
      say("There are not two groups with votes, so nothing can be said of it.");
      return;
    }
    SharedByGroups study = SharedByGroups.by(showing.way()).among(asked);
    List<SharedByGroups.Shared> chosen =
        (showing.all() ? study : study.naming(SHOWN)).of(tallies).chosen();
    for (SharedByGroups.Shared one : chosen) {
      IdeaTally idea = tallies.of(one.idea());
      say("- " + named(one.idea()) + mark(one.idea()));
      say(
          tallies.groups().stream()
                  .map(group -> "group " + group + ": " + counts(idea.of(group), opinion))
                  .collect(joining("; ", "    ", ""))
              + String.format(Locale.ROOT, " (%.4f).", one.value()));
    }
    if (chosen.isEmpty()) {
      say("Nothing that may be shown.");
    }
  }

  private String mark(IdeaId idea) {
    return counted.statement(idea).isRejected() ? " [rejected by the moderators]" : "";
  }

  private void voice(GroupName group) {
    title("What group " + group + " says for itself, beside the other groups");
    List<StandingOut> chosen =
        new GroupVoice(group, showing.voice(), GroupVoice.USUAL, askedOfAll).of(tallies).chosen();
    for (StandingOut one : chosen) {
      OpinionCounts others = tallies.of(one.idea()).others(group);
      say(
          (one.isClear() ? "- " : "- not clearly: ")
              + (one.opinion() == Opinion.AGREE ? "it agrees with " : "it disagrees with ")
              + named(one.idea()));
      say(
          "    "
              + counts(one.voices(), one.votes(), one.opinion())
              + ", and of the other groups "
              + others.with(one.opinion())
              + " of "
              + others.votes()
              + ".");
    }
    if (chosen.isEmpty()) {
      say("Nothing in which it stands out.");
    }
  }

  private void alike() {
    title("What shares many of its words, and says the same or the opposite: read it together");
    ImmutableMap<IdeaId, String> texts =
        ImmutableMap.copyOf(Maps.transformValues(counted.statements(), Statement::text));
    List<AlikeInWords.Theme> themes = new AlikeInWords(texts).of(tallies).chosen();
    for (AlikeInWords.Theme theme : themes) {
      say("Together:");
      theme.ideas().forEach(idea -> say("- " + named(idea)));
    }
    if (themes.isEmpty()) {
      say(
          counted.statements().values().stream().allMatch(one -> one.text().isBlank())
              ? "What the ideas say is not known here, so nothing can be said of it."
              : "No two of them.");
    }
  }

  private static String counts(OpinionCounts counts, Opinion opinion) {
    return counts(counts.with(opinion), counts.votes(), opinion);
  }

  private static String counts(long voices, long votes, Opinion opinion) {
    return voices + " of " + votes + (opinion == Opinion.AGREE ? " agree" : " disagree");
  }

  private String named(IdeaId idea) {
    String text = CharMatcher.whitespace().trimAndCollapseFrom(counted.statement(idea).text(), ' ');
    String shown =
        showing.all() || text.length() <= LETTERS ? text : text.substring(0, LETTERS) + "…";
    return idea + (shown.isEmpty() ? "" : ": " + shown);
  }

  private ImmutableList<IdeaId> which(Predicate<Statement> predicate) {
    return counted.statements().entrySet().stream()
        .filter(one -> predicate.test(one.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private void leftOut() {
    title("What is left out");
    int before = lines.build().size();
    leftOut(
        which(Statement::isRejected),
        "rejected by the moderators, and neither in what most agree or disagree with nor in what a"
            + " group says for itself");
    leftOut(
        which(Statement::isAboutTheTalk), "about the consultation itself, and left out there too");
    Studied<?> inAll = SharedByAll.AGREED.among(asked).of(tallies);
    Studied<?> inGroups = SharedByGroups.by(showing.way()).among(asked).of(tallies);
    leftOut(which(inAll, LeftOut.TOO_FEW_VOTES), "with fewer votes than " + showing.fewestVotes());
    leftOut(
        which(inAll, LeftOut.SMALL_GROUP),
        "with fewer votes than "
            + showing.hiding().fewest()
            + " in all, of which nothing is shown");
    leftOut(
        which(inGroups, LeftOut.SMALL_GROUP),
        "on which "
            + (showing.hiding().isUngroupedOpen()
                ? "a group has"
                : "a group, or those in none, have")
            + " only a few votes, fewer than "
            + showing.hiding().fewest()
            + ": what the groups say of them is not shown, so that nobody finds out who said what");
    leftOut(
        counted.statements().keySet().stream()
            .filter(idea -> !tallies.ideas().containsKey(idea))
            .sorted()
            .toList(),
        "without a vote");
    if (lines.build().size() == before) {
      say("Nothing.");
    }
  }

  private static ImmutableList<IdeaId> which(Studied<?> studied, LeftOut why) {
    return studied.leftOut().entrySet().stream()
        .filter(one -> one.getValue() == why)
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  private void leftOut(Collection<IdeaId> ideas, String why) {
    if (!ideas.isEmpty()) {
      int shown = showing.all() ? ideas.size() : Math.min(IDS, ideas.size());
      String more = shown < ideas.size() ? ", and " + (ideas.size() - shown) + " more" : "";
      String ids = Joiner.on(", ").join(Iterables.limit(ideas, shown));
      say("- " + HowMany.of(ideas.size(), "idea") + " " + why + ": " + ids + more + ".");
    }
  }

  private void notices() {
    title("What to keep in mind");
    counted.notices().forEach(one -> say("- " + one + "."));
    say(
        "- Those who voted chose to vote, and many ideas are compared at once. The figures are a"
            + " hint of what to talk about, and prove nothing of those who did not vote.");
  }
}
