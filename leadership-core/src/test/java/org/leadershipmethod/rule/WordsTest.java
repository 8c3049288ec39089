package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/** A language is a file of keys and texts, and what is wrong with one is told with its line. */
class WordsTest {

  private static final Template SAID =
      Template.of("Pilots.said", "{units:unit has|units have} one.");
  private static final Template WHY = Template.of("Pilots.why", "Pilots show the way.");

  private static Checked<Words> read(String... lines) throws IOException {
    return Words.read(new StringReader(String.join("\n", lines)), "it.properties");
  }

  private static Words words(String... lines) throws IOException {
    return read(lines).orElseThrow();
  }

  private static List<String> problems(String... lines) throws IOException {
    return read(lines).fold(words -> ImmutableList.<Problem>of(), problems -> problems).stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void aTextStandsInPlaceOfTheEnglishOne() throws IOException {
    Words words =
        words("# the pilots", "", "Pilots.said : {units:unità ne ha|unità ne hanno} \\", "   uno.");
    assertThat(words.of(SAID.with("units", 1))).isEqualTo("1 unità ne ha uno.");
    assertThat(words.of(SAID.with("units", 0))).isEqualTo("0 unità ne hanno uno.");
    assertThat(words.of(WHY.alone())).isEqualTo("Pilots show the way.");
    assertThat(words.of(Clause.M2_4)).isEqualTo(Clause.M2_4.statement());
  }

  @Test
  void aTermIsSaidByItsKey() throws IOException {
    Words words = words("Difficulty.HARD=difficile", "bound.difficulty=difficoltà: {difficulty}");
    Bounds hard = Bounds.AS_STATED.under(Difficulty.HARD);
    assertThat(hard.told().stream().map(words::of)).containsExactly("difficoltà: difficile");
    assertThat(hard.changes()).containsExactly("difficulty = HARD");
  }

  @Test
  void whatIsWrongWithAFileIsToldWithItsLine() throws IOException {
    assertThat(
            problems(
                "Pilots.why=Perch\\u00zz", // an escape
                "",
                "Pilots.said={units:unità}",
                "Other.said=uno",
                "",
                "! twice",
                "Other.said=due",
                "Empty.said="))
        .containsExactly(
            "it.properties, line 1: found Pilots.why=Perch\\u00zz, expected an escape such as"
                + " \\u00e9, or the letter itself in UTF-8",
            "it.properties, line 3: found Pilots.said = '{units:unità}', expected some text, and in it"
                + " no places but {name}, {name:one|several} or {name?one|several}",
            "it.properties, line 7: found Other.said a second time, expected a key that is not in"
                + " line 4",
            "it.properties, line 8: found Empty.said = '', expected some text, and in it no places"
                + " but {name}, {name:one|several} or {name?one|several}");
  }

  @Test
  void aLineThatGoesOnCountsAsTheLineWhereItBegins() throws IOException {
    assertThat(problems("A.said=one \\", "  two", "B.said=a\\\\", "A.said=again"))
        .containsExactly(
            "it.properties, line 4: found A.said a second time, expected a key that is not in line"
                + " 1");
    assertThat(words("# no line that goes on \\", "Pilots.why=Sì.").of(WHY.alone()))
        .isEqualTo("Sì.");
  }

  @Test
  void theMarkThatSomeProgramsBeginAFileWithIsNoText() throws IOException {
    assertThat(words("\uFEFFPilots.why=Sì.").of(WHY.alone())).isEqualTo("Sì.");
  }

  @Test
  void ofTwoTextsTheSecondCounts() throws IOException {
    Words both = words("Pilots.why=uno", "A.said=a").and(words("Pilots.why=due"));
    assertThat(both.of(WHY.alone())).isEqualTo("due");
    assertThat(both.keys()).containsExactlyInAnyOrder("Pilots.why", "A.said");
    assertThat(Words.ENGLISH.and(both).of(WHY.alone())).isEqualTo("due");
  }

  @Test
  void whatIsMissingOrHasOtherPlacesIsTold() throws IOException {
    Words words = words("Pilots.said={unità} ne hanno uno.".replace("unità", "several"));
    assertThat(words.problems(List.of(SAID, WHY)))
        .extracting(Problem::toString)
        .containsExactly(
            "Pilots.said: found the places [several], expected the places [units]",
            "Pilots.why: found no text, expected a text for: Pilots show the way.");
  }

  @Test
  void whatHasOtherPlacesCannotBeFilledAndIsSaidInEnglish() throws IOException {
    Sentence said = SAID.with("units", 2);
    assertThat(words("Pilots.said={several} ne hanno uno.").of(said))
        .isEqualTo("2 units have one.");
    assertThat(words("Pilots.said=ne hanno uno.").of(said)).isEqualTo("2 units have one.");
  }

  @Test
  void theLanguagesOfTheLibraryAreThoseThatItHas() {
    assertThat(Words.languages())
        .contains(Locale.ENGLISH, Locale.forLanguageTag("es"))
        .allSatisfy(language -> assertThat(Words.in(language)).isPresent());
    assertThat(Locale.getISOLanguages())
        .filteredOn(code -> Words.class.getResource(code + ".properties") != null)
        .allSatisfy(code -> assertThat(Words.languages()).contains(Locale.forLanguageTag(code)));
  }

  @Test
  void aLanguageThatTheLibraryDoesNotHaveIsNoLanguageOfIts() {
    assertThat(Words.in(Locale.forLanguageTag("tlh"))).isEmpty();
    assertThat(Words.in(Locale.ROOT)).isEmpty();
    assertThat(Words.in(Locale.UK)).contains(Words.ENGLISH);
    assertThat(Words.in(Locale.forLanguageTag("es-MX"))).isPresent();
  }
}
