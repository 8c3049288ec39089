package org.leadershipmethod.examples.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nothing that is printed steers a terminal. */
class VisibleProperties {

  private static boolean isHidden(int sign) {
    return Character.isISOControl(sign)
        || Character.getDirectionality(sign) >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
        || sign == '\u200E'
        || sign == '\u200F'
        || sign == '\u061C';
  }

  @Property
  void nothingHiddenIsLeft(@ForAll String text) {
    assertThat(Visible.line(text).chars().filter(VisibleProperties::isHidden)).isEmpty();
    assertThat(Visible.line(Visible.line(text))).isEqualTo(Visible.line(text));
  }

  @Property
  void aWriterShowsWhatItGetsInWhateverPieces(@ForAll List<String> pieces) {
    StringWriter shown = new StringWriter();
    PrintWriter out = new PrintWriter(new VisibleWriter(shown));
    for (String piece : pieces) {
      out.print(piece);
      out.write(piece.toCharArray());
      piece.chars().forEach(out::write);
    }
    String all = String.join("", pieces.stream().map(piece -> piece.repeat(3)).toList());
    assertThat(shown).hasToString(Visible.text(all));
  }

  @Example
  void whatIsHiddenIsWrittenAsProgramsDo() {
    assertThat(Visible.line("\u001b[31mAda\u202e\u0000\u009b\n"))
        .isEqualTo("\\u001b[31mAda\\u202e\\u0000\\u009b\\u000a");
    assertThat(Visible.text("Ada\tZoë\n")).isEqualTo("Ada\\u0009Zoë\n");
    assertThat(Visible.line("Łukasz ☂ \uD83D\uDE00 علی\u200cرضا"))
        .isEqualTo("Łukasz ☂ \uD83D\uDE00 علی\u200cرضا");
  }

  @Example
  void aNameIsOneLineWhereverItStands() {
    assertThat(new Table().row("a\nb", "1").row("c", "2").lines())
        .containsExactly("a\\u000ab  1", "c         2");
    assertThat(Paragraph.lines("Elected: a\nb.", 40, 2)).containsExactly("Elected: a\\u000ab.");
  }
}
