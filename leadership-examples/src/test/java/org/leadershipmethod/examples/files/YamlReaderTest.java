package org.leadershipmethod.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

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
        "null",
        "~",
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

  @Test
  void aKeyIsReadOnceAndAnAliasAndASecondDocumentNotAtAll() {
    assertThat(read("a: &x 1\nb: *x\na: 2\n---\nc: 3\n").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "test.yaml:2: found the alias '*x', expected what it stands for, written out",
            "test.yaml:3: found the key 'a' a second time, expected each key once",
            "test.yaml:5: found a second document, expected one document in the file");
  }

  @Test
  void whatIsTooDeepIsAProblemAndNoCrash() {
    assertThat(read("[".repeat(100_000)).problems()).hasSize(1);
  }

  private static Checked<YamlNode> read(String text) {
    return YamlReader.read(new SourceText("test.yaml", text));
  }
}
