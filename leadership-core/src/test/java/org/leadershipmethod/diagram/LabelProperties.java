package org.leadershipmethod.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a name, a picture is well formed and shows the name. */
class LabelProperties {

  private static final ImmutableList<String> HARD =
      ImmutableList.of(
          "\"",
          "\\",
          "\\\"",
          "\\n",
          "\\N",
          "\\G",
          "`",
          "#",
          "#quot;",
          "#35;",
          ";",
          ":",
          "::",
          "[",
          "]",
          "{",
          "}",
          "(",
          ")",
          "<",
          ">",
          "<br/>",
          "<b>",
          "<script>",
          "&",
          "&amp;",
          "&lt;",
          "|",
          "end",
          "subgraph",
          "style:",
          "style",
          "class",
          "click",
          "linkStyle",
          "direction",
          "direction LR",
          "stage direction  TB",
          "direction\uFEFFTD",
          "LR",
          "\uFB02\u00B0\u00B035\u00B6\u00DF",
          "\u00B6\u00DF",
          "\uFEFF",
          "\u200B",
          "classDef x fill:",
          "%%",
          "%%{init:",
          "}%%",
          "1.",
          "1)",
          "- ",
          "* ",
          "+ ",
          "***",
          "__",
          "~~",
          "$$",
          "---",
          "===",
          "www.",
          ".com",
          "http://",
          "a@b.c",
          "fa:fa-ban",
          "fab:",
          "\n",
          "\r\n",
          "\t",
          " ",
          "    ",
          "\u0000",
          "\u0085",
          "\u2028",
          "\u00a0",
          "\u202e",
          "\u2066",
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "\ud83d\udc69\u200d\ud83c\udfeb",
          "é",
          "校",
          "ق",
          "x",
          "7",
          "digraph",
          "->",
          "--",
          "/*",
          "//",
          "'",
          ",");

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of(HARD).list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts)),
        Arbitraries.of(HARD).list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join(" ", parts)),
        Arbitraries.strings().ofMaxLength(20),
        Arbitraries.of(HARD).map(part -> part.repeat(80)));
  }

  @Provide
  Arbitrary<Drawing> drawings() {
    Arbitrary<Label> labels =
        names().list().ofMinSize(1).ofMaxSize(3).map(lines -> Label.of(lines.stream()));
    Arbitrary<Mark> marks = Arbitraries.of(Mark.class);
    return Combinators.combine(
            labels.list().ofMinSize(2).ofMaxSize(5),
            labels,
            names(),
            marks,
            Arbitraries.of(true, false))
        .as(LabelProperties::drawing);
  }

  private static Drawing drawing(
      List<Label> labels, Label frame, String words, Mark mark, boolean isDashed) {
    Sheet sheet = new Sheet(isDashed);
    sheet.frame(frame);
    for (int i = 0; i < labels.size(); i++) {
      sheet.node(labels.get(i), i % 2 == 0 ? mark : Mark.PLAIN, i % 2);
    }
    sheet.edge(1, 2, Label.clean(words));
    sheet.dashed(2, 1, "");
    return sheet.drawing();
  }

  @Property
  void mermaidReadsItBack(@ForAll("drawings") Drawing drawing) {
    assertThat(MermaidReader.read(MermaidText.of(drawing))).isEqualTo(Drawn.of(drawing));
  }

  @Property
  void dotReadsItBack(@ForAll("drawings") Drawing drawing) {
    assertThat(DotReader.read(DotText.of(drawing))).isEqualTo(Drawn.of(drawing));
  }

  @Property
  void aLineIsShortAndCanBeSeen(@ForAll("names") String name) {
    assertThat(Label.of(name).lines()).hasSizeBetween(1, 3);
    for (String line : Label.of(name).lines()) {
      assertThat(line).isNotEmpty().isEqualTo(line.strip());
      assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(60);
      assertThat(line.codePoints())
          .noneMatch(Character::isISOControl)
          .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
          .noneMatch(c -> c == 0x202E || c == 0x2066);
    }
  }

  @Example
  void whatCanBeShownIsShownAsItIs() {
    assertThat(
            Label.of("Dairy \"Dawn\"", " a\tb  c ", "one\n\ntwo\n", "", "\u202Eabc", "\ud83d\ude00")
                .lines())
        .containsExactly("Dairy \"Dawn\"", "a b c", "one", "two", "\uFFFDabc", "\ud83d\ude00");
    assertThat(Label.of("x".repeat(61)).lines()).containsExactly("x".repeat(59) + "…");
    assertThat(Label.of("a\nb\nc\nd", "e").lines()).containsExactly("a", "b", "c", "e");
    assertThat(Label.of("").lines()).containsExactly("\uFFFD");
    assertThat(Label.of("\uFEFFmill\u00AD", "\u200B").lines()).containsExactly("mill", "\uFFFD");
  }

  @Example
  void aDirectionInANameIsAWord() {
    assertThat(MermaidText.escaped("stage direction LR, directions"))
        .isEqualTo("stage #100;irection LR, directions");
    assertThat(MermaidText.escaped("\uFB02\u00B0 \u00B6\u00DF"))
        .isEqualTo("#64258;\u00B0 #182;\u00DF");
  }

  @Example
  void theReadersAreStrict() {
    for (String label :
        List.of(
            "a\"b", "a#b", "a;b", "1. a", "- a", "a_b", "www.a", "<b>", "`a`", "a#35", "fa:fa-x")) {
      assertThatThrownBy(() -> MermaidReader.read("flowchart LR\n  n1[\"" + label + "\"]\n"))
          .as(label)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(
            () ->
                MermaidReader.read("flowchart LR\n  n1[\"style: x#35;\"]\n  n2[\"style:x#35;\"]\n"))
        .hasMessageContaining("cut");
    for (String label :
        List.of("stage direction LR", "direction  TDx", "\uFB02\u00B035", "a\u00B6\u00DF")) {
      assertThatThrownBy(
              () -> MermaidReader.read("flowchart LR\n  subgraph g1[\"" + label + "\"]\n  end\n"))
          .as(label)
          .hasMessageContaining("cut");
    }
    for (String label : List.of("a\"b", "a&b", "a\\Nb", "a\\", "a\nb")) {
      assertThatThrownBy(() -> DotReader.read("digraph {\n n1 [label=\"" + label + "\"];\n}\n"))
          .as(label)
          .isInstanceOf(RuntimeException.class);
    }
  }
}
