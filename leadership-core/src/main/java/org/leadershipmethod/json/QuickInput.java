package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import tools.jackson.core.JsonToken;

/**
 * The quick way in: it takes what this library writes, and JSON like it, from the bytes of one line
 * after the other, and gives up at the first thing that is unusual.
 *
 * <p>It says nothing of what is wrong: a line that it gives up is read again by {@link
 * CarefulInput}. It may give up whatever it likes, and may take nothing that the other does not
 * take, nor otherwise. For one thread.
 */
final class QuickInput extends JsonInput {

  /** So many digits are a number of 64 bits, whichever they are. */
  private static final int SURE_DIGITS = 18;

  /** One for all times: it says nothing of what is wrong. */
  private final Unusable unusual = new Unusable(ImmutableList.of());

  private final KnownTexts known = new KnownTexts();
  private final boolean[] isObject = new boolean[JsonLimits.DEEPEST + 1];
  private byte[] bytes = new byte[0];
  private int at;
  private int end;
  private int depth;
  private JsonToken token = JsonToken.NOT_AVAILABLE;

  /** Where the current text or number stands, and what of it was seen on the way to its end. */
  private int textStart;

  private int textEnd;
  private int hash;
  private boolean isAscii;
  private boolean hasEscape;

  /**
   * The value that bytes hold, and nothing else beside it; empty where it is not read quickly.
   *
   * @param shape how the value stands
   */
  <T> Optional<T> read(byte[] from, int start, int stop, Shape<T> shape) {
    bytes = from;
    at = start;
    end = stop;
    depth = 0;
    path().leaveAll();
    try {
      token = value(written());
      T value = shape.read(this);
      return isAtEnd() ? Optional.of(value) : Optional.empty();
    } catch (Unusable e) {
      return Optional.empty();
    }
  }

  private boolean isAtEnd() {
    while (at < end && isSpace(bytes[at])) {
      at++;
    }
    return at == end;
  }

  private static boolean isSpace(byte letter) {
    return letter == ' ' || letter == '\r' || letter == '\t' || letter == '\n';
  }

  /** Passes over the next byte that is no space. */
  private byte written() {
    while (at < end) {
      byte letter = bytes[at++];
      if (!isSpace(letter)) {
        return letter;
      }
    }
    throw unusual;
  }

  @Override
  JsonToken next() {
    token = after(token);
    return token;
  }

  private JsonToken after(JsonToken before) {
    byte letter = written();
    if (before == JsonToken.PROPERTY_NAME) {
      require(letter == ':');
      return value(written());
    } else if (letter == '}' || letter == ']') {
      return close(letter == '}');
    } else if (before != JsonToken.START_OBJECT && before != JsonToken.START_ARRAY) {
      require(letter == ',');
      letter = written();
    }
    return isObject[depth] ? name(letter) : value(letter);
  }

  private void require(boolean isUsual) {
    if (!isUsual) {
      throw unusual;
    }
  }

  private JsonToken open(boolean isOfProperties) {
    require(depth < JsonLimits.DEEPEST);
    depth++;
    isObject[depth] = isOfProperties;
    return isOfProperties ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
  }

  private JsonToken close(boolean isOfProperties) {
    require(depth > 0 && isObject[depth] == isOfProperties);
    depth--;
    return isOfProperties ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
  }

  private JsonToken name(byte letter) {
    require(letter == '"');
    passText();
    return JsonToken.PROPERTY_NAME;
  }

  private JsonToken value(byte letter) {
    return switch (letter) {
      case '"' -> {
        passText();
        yield JsonToken.VALUE_STRING;
      }
      case '{' -> open(true);
      case '[' -> open(false);
      case 't' -> word("true", JsonToken.VALUE_TRUE);
      case 'f' -> word("false", JsonToken.VALUE_FALSE);
      default -> number();
    };
  }

  private JsonToken word(String word, JsonToken meant) {
    int start = at - 1;
    at = Math.min(end, start + word.length());
    require(word.equals(new String(bytes, start, at - start, ISO_8859_1)));
    return meant;
  }

  /** A whole number as JSON has it; what stands behind it is looked at when that is read. */
  private JsonToken number() {
    textStart = at - 1;
    int digits = bytes[textStart] == '-' ? at : textStart;
    at = digits;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    textEnd = at;
    require(at > digits && (bytes[digits] != '0' || at == digits + 1));
    require(at - digits <= JsonLimits.LONGEST_NUMBER);
    isAscii = true;
    hasEscape = false;
    return JsonToken.VALUE_NUMBER_INT;
  }

  /** Goes behind the quotation mark that ends a text. */
  private void passText() {
    textStart = at;
    hasEscape = false;
    int all = 0;
    int sum = 0;
    byte letter = letter();
    while (letter != '"') {
      require(letter < 0 || letter >= ' ');
      if (letter == '\\') {
        hasEscape = true;
        letter(); // a quotation mark behind it does not end the text
      }
      all |= letter;
      sum = 31 * sum + letter;
      letter = letter();
    }
    textEnd = at - 1;
    isAscii = all >= 0;
    hash = sum;
  }

  private byte letter() {
    require(at < end);
    return bytes[at++];
  }

  @Override
  JsonToken token() {
    return token;
  }

  @Override
  String text() {
    require(token.isScalarValue() || token == JsonToken.PROPERTY_NAME);
    return hasEscape ? withoutEscapes() : text(textStart, textEnd);
  }

  private String text(int start, int stop) {
    if (isAscii) {
      return new String(bytes, start, stop - start, ISO_8859_1);
    }
    String text = new String(bytes, start, stop - start, UTF_8);
    // what is no letter became this one, and is not the same any more
    require(
        text.indexOf('\uFFFD') < 0
            || Arrays.equals(text.getBytes(UTF_8), Arrays.copyOfRange(bytes, start, stop)));
    return text;
  }

  private String withoutEscapes() {
    StringBuilder text = new StringBuilder(textEnd - textStart);
    int from = textStart;
    for (int place = textStart; place < textEnd; place++) {
      if (bytes[place] == '\\') {
        text.append(text(from, place));
        text.append(escaped(place + 1));
        place += bytes[place + 1] == 'u' ? 5 : 1;
        from = place + 1;
      }
    }
    text.append(text(from, textEnd));
    require(Surrogates.arePaired(text));
    return text.toString();
  }

  private char escaped(int place) {
    return switch (bytes[place]) {
      case '"', '\\', '/' -> (char) bytes[place];
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> numbered(place + 1);
      default -> throw unusual;
    };
  }

  private char numbered(int place) {
    require(place + 4 <= textEnd);
    int number = 0;
    for (int i = place; i < place + 4; i++) {
      int digit = Character.digit(bytes[i], 16);
      require(digit >= 0);
      number = 16 * number + digit;
    }
    return (char) number;
  }

  @Override
  int placeOf(PropertyNames names, int likely) {
    return hasEscape ? names.placeOf(text()) : names.placeOf(bytes, textStart, textEnd, likely);
  }

  @Override
  <T> T valueOf(TextShape<T> shape) {
    if (hasEscape) {
      return shape.parsed(text(), this);
    }
    T there = known.value(shape, bytes, textStart, textEnd, hash);
    if (there != null) {
      return there;
    }
    T value = shape.parsed(text(), this);
    known.add(shape, value, bytes, textStart, textEnd, hash);
    return value;
  }

  @Override
  long wholeNumber(long least, long most, String expected) {
    boolean isNegative = bytes[textStart] == '-';
    int digits = isNegative ? textStart + 1 : textStart;
    if (!is(JsonToken.VALUE_NUMBER_INT) || textEnd - digits > SURE_DIGITS) {
      return super.wholeNumber(least, most, expected);
    }
    long number = 0;
    for (int place = digits; place < textEnd; place++) {
      number = 10 * number + (bytes[place] - '0');
    }
    number = isNegative ? -number : number;
    require(number >= least && number <= most);
    return number;
  }

  @Override
  String where() {
    return "a place";
  }

  @Override
  String found() {
    return "something unusual";
  }

  @Override
  Unusable unusable(String where, String found, String expected) {
    return unusual;
  }

  /** An {@link Event} of an unknown kind: whatever may stand there is for the careful way. */
  @Override
  void copyTo(JsonOutput out) {
    throw unusual;
  }
}
