package org.leadershipmethod.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * The limit: reads the lines of one record byte by byte, knowing what stands where, and looks at
 * nothing else. What is no such line it reads wrongly.
 */
final class PlainScanner {
  private final byte[] bytes;
  private int at;

  private PlainScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  /** All lines after the header. */
  static List<PlainLine> read(byte[] bytes) {
    PlainScanner scanner = new PlainScanner(bytes);
    List<PlainLine> lines = new ArrayList<>();
    scanner.skipLine();
    while (scanner.at < bytes.length) {
      lines.add(scanner.line());
      scanner.skipLine();
    }
    return lines;
  }

  private void skipLine() {
    while (bytes[at++] != '\n') {}
  }

  private PlainLine line() {
    return new PlainLine(text(), text(), what());
  }

  private PlainLine.What what() {
    skip();
    return switch (name()) {
      case 't' -> new PlainLine.What(relayed(), null, null, null);
      case 'w' -> new PlainLine.What(null, work(), null, null);
      case 'r' ->
          new PlainLine.What(null, null, new PlainLine.Result(text(), text(), text()), null);
      default -> new PlainLine.What(null, null, null, appointment());
    };
  }

  /** Goes behind the colon after the next name, and gives its first letter. */
  private byte name() {
    while (bytes[at++] != '"') {}
    byte first = bytes[at];
    skip();
    return first;
  }

  /** Goes behind the next colon. */
  private void skip() {
    while (bytes[at++] != ':') {}
  }

  /** The text behind the next colon. */
  private String text() {
    skip();
    return element();
  }

  /** The text that begins here. */
  private String element() {
    at++;
    int start = at;
    while (bytes[at] != '"') {
      at++;
    }
    String text = new String(bytes, start, at - start, UTF_8);
    at++;
    return text;
  }

  private boolean truth() {
    skip();
    return bytes[at] == 't';
  }

  private PlainLine.Task task() {
    skip();
    return new PlainLine.Task(text(), text(), text());
  }

  private PlainLine.Relayed relayed() {
    PlainLine.Task task = task();
    String from = text();
    String department = text();
    String to = text();
    List<PlainLine.Delivery> deliveries = new ArrayList<>();
    skip();
    do {
      deliveries.add(new PlainLine.Delivery(text(), text(), truth(), truth()));
      while (bytes[at++] != '}') {}
    } while (bytes[at] == ',');
    return new PlainLine.Relayed(task, from, department, to, deliveries);
  }

  private PlainLine.Work work() {
    PlainLine.Task task = task();
    String unit = text();
    List<String> people = new ArrayList<>();
    skip();
    do {
      at++;
      people.add(element());
    } while (bytes[at] == ',');
    return new PlainLine.Work(task, unit, people);
  }

  private PlainLine.Appointment appointment() {
    String person = text();
    skip();
    return new PlainLine.Appointment(person, new PlainLine.Post(text(), text(), text()));
  }
}
