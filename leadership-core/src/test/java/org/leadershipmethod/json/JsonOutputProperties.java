package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** What is written is what Jackson writes, to the byte. */
class JsonOutputProperties {

  private static final JsonFactory JACKSON =
      JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();

  @Property
  void whatIsWrittenIsWhatJacksonWrites(
      @ForAll("texts") List<String> texts, @ForAll long number, @ForAll boolean truth) {
    StringWriter expected = new StringWriter();
    try (JsonGenerator to = JACKSON.createGenerator(ObjectWriteContext.empty(), expected)) {
      to.writeStartArray();
      for (String text : texts) {
        to.writeStartObject();
        to.writeName(text).writeString(text);
        to.writeName(text).writeBoolean(truth);
        to.writeName("list").writeStartArray();
        to.writeNumber(number).writeNull().writeEndArray();
        to.writeEndObject();
      }
      to.writeEndArray();
    }
    assertThat(written(texts, number, truth)).isEqualTo(expected.toString());
    Statistics.label("a text beyond ASCII, and one to be escaped")
        .collect(
            texts.stream().anyMatch(one -> one.chars().anyMatch(letter -> letter > 0x7F)),
            texts.stream().anyMatch(one -> one.chars().anyMatch(letter -> letter < ' ')))
        .coverage(fair -> fair.check(true, true).percentage(share -> share > 20));
  }

  private static String written(List<String> texts, long number, boolean truth) {
    JsonOutput out = new JsonOutput();
    out.startList();
    for (String text : texts) {
      out.startObject();
      out.property(text);
      out.text(text);
      out.property(new SerializedString(text));
      out.truth(truth);
      out.property("list");
      out.startList();
      out.number(number);
      CanonicalJson.copy(JACKSON, "null", out);
      out.endList();
      out.endObject();
    }
    out.endList();
    assertThat(new String(out.toBytes(), UTF_8)).isEqualTo(out.toString());
    return out.toString();
  }

  @Property
  void halfALetterIsRefusedWhereverItStands(
      @ForAll("texts") List<String> texts, @ForAll("halves") String half) {
    String text = String.join("", texts) + half + "-" + String.join("", texts);
    JsonOutput out = new JsonOutput();
    assertThatThrownBy(() -> out.text(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half a surrogate pair");
    out.clear();
    out.text("whole");
    assertThat(out.toString()).isEqualTo("\"whole\"");
  }

  @Example
  void nothingDeeperIsWrittenThanIsRead() {
    JsonOutput out = new JsonOutput();
    for (int depth = 0; depth < JsonLimits.DEEPEST; depth++) {
      out.startList();
    }
    assertThatThrownBy(out::startList)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found a value at depth 101 at '', expected depth 100 at most");
    for (int depth = 0; depth < JsonLimits.DEEPEST; depth++) {
      out.endList();
    }
    assertThat(CanonicalJson.of(out.toString())).isEqualTo(out.toString());
  }

  @Provide
  Arbitrary<String> halves() {
    return Arbitraries.chars().range('\uD800', '\uDFFF').map(String::valueOf);
  }

  /** Letters of every length, and now and then more of them than are written at once. */
  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> letters =
        Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(' ', '~')),
                Tuple.of(1, Arbitraries.integers().between(0, ' ' - 1)),
                Tuple.of(1, Arbitraries.of((int) '"', (int) '\\', (int) '/', 0x7F)),
                Tuple.of(1, Arbitraries.integers().between(0x80, 0x7FF)),
                Tuple.of(1, Arbitraries.integers().between(0x800, 0xD7FF)),
                Tuple.of(1, Arbitraries.integers().between(0xE000, 0xFFFF)),
                Tuple.of(1, Arbitraries.integers().between(0x10000, 0x10FFFF)))
            .map(Character::toString);
    Arbitrary<String> text = letters.list().ofMaxSize(40).map(all -> String.join("", all));
    Arbitrary<String> longer =
        Combinators.combine(text, Arbitraries.integers().between(1, 60)).as(String::repeat);
    return Arbitraries.frequencyOf(Tuple.of(4, text), Tuple.of(1, longer)).list().ofMaxSize(5);
  }
}
