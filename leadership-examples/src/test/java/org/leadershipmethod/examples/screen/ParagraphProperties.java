package org.leadershipmethod.examples.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Breaking text into lines. */
class ParagraphProperties {

  @Property
  void noWordIsLostAndNoLineTooLong(
      @ForAll @Size(max = 30) List<@AlphaChars @StringLength(min = 1, max = 12) String> words,
      @ForAll @IntRange(min = 16, max = 60) int width,
      @ForAll @IntRange(max = 4) int indent) {
    List<String> lines = Paragraph.lines(String.join(" ", words), width, indent);
    assertThat(lines).isNotEmpty().allMatch(line -> line.length() <= width);
    assertThat(String.join(" ", lines).trim().split("\\s+"))
        .containsExactly(words.isEmpty() ? new String[] {""} : words.toArray(String[]::new));
  }

  @Example
  void furtherLinesAreIndentedAndTheFirstAsWritten() {
    assertThat(Paragraph.lines("  one two three", 10, 4)).containsExactly("  one two", "    three");
  }

  @Example
  void aWordThatIsTooLongHasALineOfItsOwn() {
    assertThat(Paragraph.lines("a extraordinarily b", 8, 0))
        .containsExactly("a", "extraordinarily", "b");
  }
}
