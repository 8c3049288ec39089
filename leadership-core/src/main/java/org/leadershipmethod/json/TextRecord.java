package org.leadershipmethod.json;

/** Records of one text, such as ids: that text. */
final class TextRecord {

  private TextRecord() {}

  static TextShape<Object> shape(RecordParts parts) {
    return TextShape.of(
        "a " + JsonNames.of(parts.type()).replace('-', ' '),
        text -> parts.make(new Object[] {text}),
        value -> String.valueOf(parts.get(value, 0)));
  }
}
