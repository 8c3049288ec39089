package org.leadershipmethod.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limit of writing: puts the lines of one record together, text by text, and escapes nothing.
 */
final class PlainWriter {
  private final StringBuilder out = new StringBuilder();

  private PlainWriter() {}

  /** The bytes of all lines, without a header. */
  static byte[] write(List<PlainLine> lines) {
    PlainWriter writer = new PlainWriter();
    lines.forEach(writer::line);
    return writer.out.toString().getBytes(UTF_8);
  }

  private void line(PlainLine line) {
    text("{\"id\":\"", line.id());
    text("\",\"when\":\"", line.when());
    PlainLine.What what = line.event();
    relayed(what.relayed());
    work(what.work());
    result(what.result());
    appointment(what.appointment());
  }

  private void text(String before, String text) {
    out.append(before).append(text);
  }

  private void task(PlainLine.Task task) {
    text("\"task\":{\"id\":\"", task.id());
    text("\",\"title\":\"", task.title());
    text("\",\"field\":\"", task.field());
  }

  private void relayed(PlainLine.@Nullable Relayed relayed) {
    if (relayed != null) {
      out.append("\",\"event\":{\"task-relayed\":{");
      task(relayed.task());
      text("\"},\"from\":\"", relayed.from());
      text("\",\"department\":\"", relayed.department());
      text("\",\"to\":\"", relayed.to());
      text("\",\"deliveries\":", "[");
      relayed.deliveries().forEach(this::delivery);
      out.setLength(out.length() - 1);
      out.append("]}}}\n");
    }
  }

  private void delivery(PlainLine.Delivery delivery) {
    text("{\"unit\":\"", delivery.unit());
    text("\",\"person\":\"", delivery.person());
    out.append("\",\"told\":").append(delivery.told());
    out.append(",\"responsible\":").append(delivery.responsible()).append("},");
  }

  private void work(PlainLine.@Nullable Work work) {
    if (work != null) {
      out.append("\",\"event\":{\"work-done\":{");
      task(work.task());
      text("\"},\"unit\":\"", work.unit());
      out.append("\",\"people\":[");
      work.people().forEach(person -> text("\"", person + "\","));
      out.setLength(out.length() - 1);
      out.append("]}}}\n");
    }
  }

  private void result(PlainLine.@Nullable Result result) {
    if (result != null) {
      text("\",\"event\":{\"result-achieved\":{\"task\":\"", result.task());
      text("\",\"unit\":\"", result.unit());
      text("\",\"result\":\"", result.result());
      out.append("\"}}}\n");
    }
  }

  private void appointment(PlainLine.@Nullable Appointment appointment) {
    if (appointment != null) {
      text("\",\"event\":{\"appointed\":{\"person\":\"", appointment.person());
      text("\",\"post\":{\"kind\":\"", appointment.post().kind());
      text("\",\"unit\":\"", appointment.post().unit());
      text("\",\"field\":\"", appointment.post().field());
      out.append("\"}}}}\n");
    }
  }
}
