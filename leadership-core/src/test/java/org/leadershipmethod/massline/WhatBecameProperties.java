package org.leadershipmethod.massline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Proves;

/** Every voice has an answer, and it is that which the events tell when read once more. */
class WhatBecameProperties {

  @Provide
  Arbitrary<SpiralHistory> histories() {
    return SpiralHistory.any();
  }

  private static Map<EntryId, AnsweredVoice> answers(Situation now) {
    Map<EntryId, AnsweredVoice> all = new LinkedHashMap<>();
    for (SpiralId spiral : SpiralHistory.SPIRALS) {
      WhatBecame.of(now, spiral).stream()
          .flatMap(became -> became.voices().stream())
          .forEach(answer -> all.put(answer.voice().entry(), answer));
    }
    return all;
  }

  /** The places of all voices in a history. */
  private static List<Integer> voices(SpiralHistory history) {
    return IntStream.range(0, history.events().size())
        .filter(place -> history.events().get(place) instanceof IdeaVoiced)
        .boxed()
        .toList();
  }

  private static EntryId entry(int place) {
    return EntryId.of("e" + (place + 3));
  }

  private static Set<IdeaId> ideas(AnsweredVoice answer) {
    return answer.ends().stream().map(IdeaStanding::idea).collect(Collectors.toSet());
  }

  @Property
  @Proves(Clause.M4_2)
  void nothingGatheredIsUnaccountedFor(@ForAll("histories") SpiralHistory history) {
    PlainSpirals plain = new PlainSpirals(history.events());
    Map<EntryId, AnsweredVoice> answers = answers(history.situation());
    assertThat(answers.keySet())
        .isEqualTo(
            voices(history).stream()
                .map(WhatBecameProperties::entry)
                .collect(ImmutableSet.toImmutableSet()));
    for (int place : voices(history)) {
      AnsweredVoice answer = answers.get(entry(place));
      assertThat(answer.voice().what()).isEqualTo(history.events().get(place));
      assertThat(answer.voice().when()).isEqualTo(Notes.day(place + 1));
      assertThat(ideas(answer)).isEqualTo(plain.ends(place)).isNotEmpty();
      assertThat(answer.ends()).doesNotHaveDuplicates();
      assertThat(ImmutableSet.copyOf(answer.into()))
          .isEqualTo(plain.madeOf(answer.voice().what().idea()));
      answer.ends().forEach(end -> isAsTold(end, plain, place));
    }
    observe(answers.values());
  }

  private static void isAsTold(IdeaStanding end, PlainSpirals plain, int voice) {
    PlainSpirals.Idea idea = plain.ideas.get(end.idea());
    assertThat(end.made().map(Told::what)).isEqualTo(Optional.ofNullable(idea.made));
    assertThat(end.isOver()).isEqualTo(plain.isOver(idea));
    assertThat(end.isSetAside()).isEqualTo(idea.setAside != null);
    assertThat(end.units().stream().map(WhatBecameProperties::cells).collect(Collectors.toList()))
        .containsExactlyInAnyOrderElementsOf(
            idea.units.stream().map(WhatBecameProperties::cells).toList());
    isReasoned(end, idea, voice);
    isClosed(end, plain, idea, voice);
    boolean isAnswered =
        idea.made != null
            || !idea.units.isEmpty()
            || plain.isOver(idea)
            || idea.setAside != null
            || (!end.isTakenUpAgain() && (end.setAside().isPresent() || end.closed().isPresent()));
    assertThat(end.isOpen()).isNotEqualTo(isAnswered);
  }

  /** The reason that holds, or the last that was given after somebody spoke. */
  private static void isReasoned(IdeaStanding end, PlainSpirals.Idea idea, int voice) {
    boolean isGiven =
        idea.setAside != null
            || (idea.lastReason != null && (idea.made != null || idea.lastReason > voice));
    assertThat(end.setAside().map(Told::entry))
        .isEqualTo(
            isGiven
                ? Optional.ofNullable(idea.lastReason).map(WhatBecameProperties::entry)
                : Optional.empty());
  }

  private static void isClosed(
      IdeaStanding end, PlainSpirals plain, PlainSpirals.Idea idea, int voice) {
    int turn = idea.made != null ? idea.turn : plain.turnAt(idea.spiral, voice);
    Optional<SpiralClosed> first =
        plain.closings.getOrDefault(idea.spiral, Map.of()).entrySet().stream()
            .filter(one -> plain.turnAt(idea.spiral, one.getKey()) >= turn)
            .map(Map.Entry::getValue)
            .findFirst();
    assertThat(end.closed().map(Told::what)).isEqualTo(first);
  }

  private static String cells(UnitStanding unit) {
    return unit.unit()
        + " "
        + unit.isGone()
        + " "
        + unit.reached().keySet()
        + " "
        + unit.furthest().map(Told::entry)
        + " "
        + unit.outcome()
        + " "
        + unit.setAside().map(Told::what);
  }

  private static String cells(PlainSpirals.InUnit unit) {
    Optional<Phase> last = unit.reached.keySet().stream().max(Comparator.naturalOrder());
    return unit.unit
        + " "
        + unit.isGone
        + " "
        + unit.reached.keySet()
        + " "
        + last.map(phase -> entry(unit.reached.get(phase)))
        + " "
        + Optional.ofNullable(unit.outcome)
        + " "
        + Optional.ofNullable(unit.setAside);
  }

  private static void observe(Iterable<AnsweredVoice> answers) {
    boolean isSplit = false;
    boolean isFar = false;
    boolean isGone = false;
    boolean isAgain = false;
    boolean isOpen = false;
    for (AnsweredVoice answer : answers) {
      isSplit |= answer.ends().size() > 1;
      isFar |= answer.into().size() > 2;
      isGone |=
          answer.ends().stream()
              .flatMap(end -> end.units().stream())
              .anyMatch(UnitStanding::isGone);
      isAgain |= answer.ends().stream().anyMatch(IdeaStanding::isTakenUpAgain);
      isOpen |= answer.isOpen();
    }
    Statistics.label("several ends, far, in a unit that is gone, taken up again, open")
        .collect(isSplit, isFar, isGone, isAgain, isOpen)
        .coverage(
            fair -> {
              for (int place = 0; place < 5; place++) {
                int one = place;
                fair.checkQuery(all -> (boolean) all.get(one)).percentage(share -> share >= 5);
              }
            });
  }

  /** An idea that was made of others answers all who stand behind it, and no others. */
  @Property
  @Proves(Clause.M4_2)
  void whoStandsBehindAnIdeaIsAnswered(@ForAll("histories") SpiralHistory history) {
    PlainSpirals plain = new PlainSpirals(history.events());
    Situation now = history.situation();
    Map<EntryId, AnsweredVoice> answers = answers(now);
    for (IdeaId idea : plain.ideas.keySet()) {
      Set<IdeaId> behind = plain.behind(idea);
      List<AnsweredVoice> naive =
          voices(history).stream()
              .filter(place -> behind.contains(((IdeaVoiced) history.events().get(place)).idea()))
              .map(place -> answers.get(entry(place)))
              .toList();
      assertThat(WhatBecame.of(now, idea).orElseThrow().voices()).isEqualTo(naive);
    }
    assertThat(WhatBecame.of(now, IdeaId.of("nowhere"))).isEmpty();
    assertThat(WhatBecame.of(now, SpiralId.of("nowhere"))).isEmpty();
    Statistics.label("several ideas behind one")
        .collect(plain.ideas.keySet().stream().anyMatch(idea -> plain.behind(idea).size() > 2))
        .coverage(fair -> fair.check(true).percentage(share -> share >= 30));
  }

  /** A reader of RFC 4180 gets back what was said and why, and nobody's name. */
  @Property
  void aTableProgramReadsItBack(@ForAll("histories") SpiralHistory history) {
    boolean isGuarded = false;
    for (SpiralId spiral : SpiralHistory.SPIRALS) {
      Optional<WhatBecame> became = WhatBecame.of(history.situation(), spiral);
      if (became.isEmpty()) {
        continue;
      }
      String csv = became.get().csv();
      assertThat(csv).isEqualTo(WhatBecame.of(history.situation(), spiral).orElseThrow().csv());
      assertThat(csv.lines().filter(line -> line.contains("ada"))).isEmpty();
      List<List<String>> rows = parsed(csv);
      assertThat(rows.get(0)).isEqualTo(AnswerRow.HEADS);
      assertThat(rows.subList(1, rows.size())).isEqualTo(expected(became.get()));
      isGuarded |= csv.contains(",'=SUM(A1:A9),") && csv.contains(",' @home,");
    }
    Statistics.label("guarded")
        .collect(isGuarded)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
  }

  private static List<List<String>> expected(WhatBecame became) {
    List<List<String>> rows = new ArrayList<>();
    for (AnsweredVoice answer : became.voices()) {
      for (IdeaStanding end : answer.ends()) {
        IdeaVoiced voice = answer.voice().what();
        rows.add(
            List.of(
                answer.voice().entry().value(),
                answer.voice().when().toString(),
                voice.unit().value(),
                "" + (voice.by().size() + voice.others()),
                guarded(voice.words()),
                end.made().isPresent() ? end.idea().value() : "",
                end.phase().done(),
                end.furthest().stream()
                    .map(unit -> unit.unit().value())
                    .collect(Collectors.joining("; ")),
                end.since().orElse(answer.voice().when()).toString(),
                tests(end),
                guarded(reasons(end))));
      }
    }
    return rows;
  }

  private static String tests(IdeaStanding end) {
    List<String> tests = new ArrayList<>();
    for (UnitStanding unit : end.units()) {
      if (unit.outcome().isPresent()) {
        String word = unit.outcome().get().getClass().getSimpleName();
        tests.add(unit.unit() + ": " + Ascii.toLowerCase(word));
      }
    }
    return String.join("; ", tests);
  }

  private static String reasons(IdeaStanding end) {
    List<String> reasons = new ArrayList<>();
    if (end.isSetAside()) {
      Told<IdeaSetAside> told = end.setAside().orElseThrow();
      reasons.add(told.what().reason() + " (" + told.when() + ")");
    }
    for (UnitStanding unit : end.units()) {
      unit.setAside()
          .ifPresent(
              told ->
                  reasons.add(
                      unit.unit() + ": " + told.what().reason() + " (" + told.when() + ")"));
    }
    if (end.isOver() && end.closed().isPresent()) {
      Told<SpiralClosed> told = end.closed().get();
      reasons.add(told.what().reason() + " (" + told.when() + ")");
    }
    return String.join("; ", reasons);
  }

  private static String guarded(String cell) {
    return !cell.isBlank() && "=+-@".contains(cell.strip().substring(0, 1)) ? "'" + cell : cell;
  }

  /** The rows of a text in the form of RFC 4180, read letter by letter. */
  private static List<List<String>> parsed(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int place = 0; place < csv.length(); place++) {
      char letter = csv.charAt(place);
      if (isQuoted && letter == '"' && place + 1 < csv.length() && csv.charAt(place + 1) == '"') {
        cell.append(letter);
        place++;
      } else if (letter == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (letter == ',' || letter == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (letter == '\n') {
          rows.add(ImmutableList.copyOf(row));
          row.clear();
        }
      } else {
        cell.append(letter);
      }
    }
    assertThat(isQuoted).isFalse();
    return rows;
  }

  /** Who is named in the record is in no sentence. */
  @Property(tries = 200)
  void sentencesNameNobody(@ForAll("histories") SpiralHistory history) {
    answers(history.situation())
        .values()
        .forEach(
            answer -> {
              assertThat(answer.toString())
                  .startsWith("What you said, '")
                  .endsWith(".")
                  .doesNotContain("\n", "  ", "null")
                  .doesNotContain(SpiralHistory.PEOPLE.stream().map(PersonId::value).toList())
                  .doesNotContain("leader");
              assertThat(answer.toString().contains("Nobody has said yet"))
                  .isEqualTo(answer.isOpen());
            });
  }

  /** Where the record does not cover it, nobody is said to have kept silent. */
  @Property(tries = 200)
  void whatTheRecordDoesNotCoverIsNotBlamed(@ForAll("histories") SpiralHistory history) {
    Coverage coverage = Coverage.EVERYTHING.ofKinds(ImmutableSet.of(IdeaVoiced.class));
    answers(history.situation(coverage))
        .values()
        .forEach(answer -> assertThat(answer.toString()).doesNotContain("Nobody has said yet"));
  }
}
