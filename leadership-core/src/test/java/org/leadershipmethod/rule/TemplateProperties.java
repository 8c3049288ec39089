package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Majority;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Ending;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** A template says what it is given, in every place, and takes nothing else. */
class TemplateProperties {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of("first", "second", "third", "fourth", "fifth");

  /**
   * A place, and what is to stand there.
   *
   * @param number what fills it
   * @param form which form it has
   */
  private record Filled(long number, int form) {

    String place(String name) {
      return switch (form) {
        case 0 -> "{" + name + "}";
        case 1 -> "{" + name + ":vote|votes}";
        default -> "{" + name + "?shows|show}";
      };
    }

    String said() {
      return switch (form) {
        case 0 -> "" + number;
        case 1 -> number + (number == 1 ? " vote" : " votes");
        default -> number == 1 ? "shows" : "show";
      };
    }
  }

  @Provide
  Arbitrary<List<Filled>> filled() {
    Arbitrary<Long> numbers = Arbitraries.of(0L, 1L, 2L, 11L, 101L, Long.MAX_VALUE);
    return Combinators.combine(numbers, Arbitraries.integers().between(0, 2))
        .as(Filled::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(NAMES.size());
  }

  private static Template template(List<Filled> filled) {
    StringBuilder text = new StringBuilder("So ");
    for (int i = 0; i < filled.size(); i++) {
      text.append(filled.get(i).place(NAMES.get(i))).append(", ");
    }
    return Template.of("Some.said", text + "then.");
  }

  private static Arguments arguments(List<Filled> filled) {
    Arguments arguments = Arguments.of("besides", "taken by none");
    for (int i = 0; i < filled.size(); i++) {
      arguments = arguments.and(NAMES.get(i), filled.get(i).number());
    }
    return arguments;
  }

  @Property
  void everyPlaceIsFilled(@ForAll("filled") List<Filled> filled) {
    StringBuilder said = new StringBuilder("So ");
    filled.forEach(one -> said.append(one.said()).append(", "));
    Sentence sentence = template(filled).with(arguments(filled));
    assertThat(sentence).hasToString(said + "then.");
    assertThat(sentence.arguments().keySet())
        .containsExactlyInAnyOrderElementsOf(NAMES.subList(0, filled.size()));
  }

  @Property
  void aPlaceWithoutItsArgumentIsRefused(@ForAll("filled") List<Filled> filled) {
    Template template = template(filled);
    Arguments others = arguments(filled.subList(0, filled.size() - 1));
    assertThatThrownBy(() -> template.with(others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The template Some.said has a place {"
                + NAMES.get(filled.size() - 1)
                + "}, but was given "
                + others.byName().keySet());
  }

  @Example
  void aNumberIsNeededWhereThereIsOneWordForOneAndAnotherForSeveral() {
    for (String place : List.of("{votes:vote|votes}", "{votes?shows|show}")) {
      Template template = Template.of("Some.said", place);
      assertThatThrownBy(() -> template.with("votes", "three"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The template Some.said counts {votes}, but was given three");
    }
  }

  @Property
  void whatIsNoPlaceIsRefused(@ForAll("broken") String text) {
    assertThatThrownBy(() -> Template.of("Some.said", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "A place is {name}, {name:one|several} or {name?one|several}, but there was: ");
  }

  @Provide
  Arbitrary<String> broken() {
    return Arbitraries.of(
        "{}",
        "a {",
        "}",
        "{Votes}",
        "{votes:vote}",
        "{votes|vote}",
        "{votes:a|b|c}",
        "{{a}}",
        "{a b}");
  }

  @Property
  void aValueReadsInASentenceAsItDoesByItself(@ForAll("values") Object value) {
    assertThat(Phrase.of(value)).hasToString(value.toString());
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> endings =
        Arbitraries.integers()
            .between(1, 8)
            .map(
                count ->
                    new Ending(
                        Ending.Kind.SPLIT,
                        IntStream.range(0, count)
                            .mapToObj(i -> UnitId.of("shop " + i))
                            .collect(ImmutableList.toImmutableList())));
    LocalDate day = LocalDate.of(2030, 3, 1);
    return Arbitraries.oneOf(
        endings,
        Arbitraries.of(
            When.OUTSET,
            When.on(day),
            When.throughout(day, day.plusDays(9)),
            Quorum.of(1, 3),
            Majority.TWO_THIRDS,
            Difficulty.HARD,
            new Problem("row 3", "nothing", "an id"),
            new Ending(Ending.Kind.CLOSED, ImmutableList.of()),
            new Ending(Ending.Kind.NOT_FOUND, ImmutableList.of()),
            new Ending(Ending.Kind.MERGED, ImmutableList.of(UnitId.of("mill")))));
  }

  @Example
  void whatHasWordsOfItsOwnReadsAsThese() {
    assertThat(Phrase.of(EntryId.of("e3"))).hasToString("entry e3");
    assertThat(Phrase.of(Duration.ofDays(1))).hasToString("1 day");
    assertThat(Phrase.of(ImmutableList.of(1, "two"))).hasToString("1, two");
    assertThatThrownBy(() -> Phrase.of(PersonId.of("ada")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A sentence names units and roles, but a person was to stand in it.");
  }

  @Example
  void anEntryThatIsNotWrittenIsTheStepItselfWhereverItStands() {
    Sentence inner =
        Template.of("Some.time", "{entry} of {when}")
            .with(Arguments.of("entry", EntryId.of("e2")).and("when", "2030"));
    Sentence reason =
        Template.of("Some.reason", "{entry}, {inner} and {several} of 'entry e2'")
            .with(
                Arguments.of("entry", EntryId.of("e2"))
                    .and("inner", inner)
                    .and("several", ImmutableList.of(EntryId.of("e2"), EntryId.of("e22"))));
    NotExamined one =
        NotExamined.of(RuleId.of("Some"), UnitId.of("mill"), EntryId.of("e2"), reason);
    ImmutableSet<EntryId> unwritten = ImmutableSet.of(EntryId.of("e2"));
    assertThat(one.reason(unwritten))
        .hasToString(
            "the step itself, the step itself of 2030 and the step itself, entry e22 of 'entry e2'");
    assertThat(one.subject(unwritten)).hasToString("rule Some at mill, the step itself");
    assertThat(one)
        .hasToString(
            "rule Some at mill, entry e2: not examined: entry e2, entry e2 of 2030 and entry e2,"
                + " entry e22 of 'entry e2'");
  }
}
