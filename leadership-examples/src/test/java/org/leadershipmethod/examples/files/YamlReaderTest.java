package org.leadershipmethod.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipmethod.examples.files.YamlNode.Fields;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/** YAML of which every scalar is text. */
class YamlReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "249043822",
        "007",
        "0x1F",
        "1.20",
        "1_000",
        "1e3",
        "2023-14-05",
        "2023-01-05",
        "true",
        "No",
        ".inf",
        "12:30:45"
      })
  void everyScalarIsTheTextThatWasWritten(String text) {
    Fields root = (Fields) read("a: " + text + "\n").orElseThrow();
    assertThat(root.text("a")).contains(text);
  }

  @Test
  void nothingIsEmptyTextOnItsLine() {
    Fields root = (Fields) read("a:\nb: ''\nc: 1\n").orElseThrow();
    assertThat(root.field("a")).isEmpty();
    assertThat(root.field("b")).isEmpty();
    assertThat(root.fields().get("c").line()).isEqualTo(3);
    assertThat(read("").orElseThrow().isNothing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "~", "Null", "NULL"})
  void whatMeansNothingIsNothingUnlessItIsQuoted(String text) {
    assertThat(((Fields) read("a: " + text + "\n").orElseThrow()).field("a")).isEmpty();
    assertThat(((Fields) read("a: '" + text + "'\n").orElseThrow()).text("a")).contains(text);
  }

  @Test
  void anAliasAKeyTwiceAndAMergeAreNotReadAndStopNobodyWhoDoesNotNeedThem() {
    Fields root = (Fields) read("a: &x 1\nb: *x\na: 2\nc: {<<: *x}\ne: 5\n").orElseThrow();
    assertThat(root.fields().values())
        .extracting(node -> node.problem(new SourceText("test.yaml", ""), "it", "a text") + "")
        .containsExactly(
            "test.yaml:3: found the key 'a' a second time, expected each key once",
            "test.yaml:2: found the alias '*x', expected what it stands for, written out",
            "test.yaml:4: found a mapping that takes in another one by '<<', expected what it stands"
                + " for, written out",
            "test.yaml:5: found it, expected a text");
    assertThat(root.text("e")).contains("5");
    assertThat(root.text("a")).isEmpty();
  }

  @Test
  void aSecondDocumentIsNotRead() {
    assertThat(read("a: 1\n---\nc: 3\n").problems())
        .extracting(Problem::toString)
        .containsExactly("test.yaml:3: found a second document, expected one document in the file");
  }

  @Test
  void aLineThatIsAsLongAsABookIsAProblemAtOnce() {
    for (String begin : new String[] {"|\n  ", ">\n  ", "'", "\"", "", "a # ", "{a: ", "[", "&"}) {
      assertThat(read("a: 1\nb: " + begin + "x".repeat(2_900_000)).problems())
          .singleElement()
          .asString()
          .contains("found a line of 2900", "expected lines of 100000 letters at most");
    }
  }

  @Test
  void manyShortLinesAreReadAsOneText() {
    String lines = "  usual words\n".repeat(200_000);
    for (String begin : new String[] {"|\n", ">\n", "", "'", "\""}) {
      String end = begin.length() == 1 ? "  " + begin + "\n" : "";
      Fields root = (Fields) read("a: " + begin + lines + end + "b: 2\n").orElseThrow();
      assertThat(root.text("a").orElseThrow()).hasSizeGreaterThan(2_000_000);
      assertThat(root.text("b")).contains("2");
    }
  }

  @Test
  void aliasesOfAliasesTakeNoRoom() {
    StringBuilder text = new StringBuilder("a0: &a0 lol\n");
    for (int i = 1; i < 100; i++) {
      String before = "*a" + (i - 1);
      text.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", List.of(before, before))));
    }
    Fields root = (Fields) read(text.toString()).orElseThrow();
    assertThat(root.fields()).hasSize(100);
    assertThat(((YamlNode.Items) root.fields().get("a99")).items())
        .allMatch(YamlNode.Unusable.class::isInstance);
  }

  @Test
  void whatIsTooDeepIsAProblemAndNoCrash() {
    assertThat(read("[".repeat(100_000)).problems()).hasSize(1);
  }

  private static Checked<YamlNode> read(String text) {
    return YamlReader.read(new SourceText("test.yaml", text));
  }
}
