package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.io.ByteSource;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;

/**
 * Reads, diagnoses and writes a chronicle that is never there as a whole, in a program of its own:
 * {@code LongChronicle MEGABYTES}, with as little memory as is to be shown.
 *
 * <p>Every task in it is relayed lawfully, is central for a day and brings a result, so that
 * nothing stays open. One entry in a hundred stands there weeks late.
 */
final class LongChronicle extends InputStream {

  private static final String HEADER =
      "{\"format\":\"leadership-chronicle\",\"version\":1,\"coverage\":{\"span\":\"../..\"}}\n"
          + "{\"id\":\"e1\",\"when\":\"outset\",\"event\":{\"organization-recorded\":{\"organization\":["
          + "{\"unit\":{\"id\":\"county\",\"name\":\"county\",\"kind\":\"unit\"}},"
          + "{\"in-charge\":{\"unit\":\"county\",\"person\":\"secretary\"}},"
          + "{\"unit\":{\"id\":\"school\",\"name\":\"school\",\"kind\":\"unit\",\"parent\":\"county\"}},"
          + "{\"in-charge\":{\"unit\":\"school\",\"person\":\"principal\"}}]}}}\n";

  private static final String RELAYED =
      "{\"id\":\"e%d\",\"when\":\"%s\",\"event\":{\"task-relayed\":{\"task\":{\"id\":\"t%d\","
          + "\"title\":\"Task\",\"field\":\"education\"},\"from\":\"county\",\"to\":\"school\","
          + "\"deliveries\":[{\"unit\":\"school\",\"person\":\"principal\",\"told\":true,"
          + "\"responsible\":true}]}}}\n";

  private static final String ADOPTED =
      "{\"id\":\"e%d\",\"when\":\"%s\",\"event\":{\"plan-adopted\":{\"place\":\"school\","
          + "\"period\":{\"name\":\"p%d\",\"during\":\"%s\"},\"by\":\"principal\",\"tasks\":["
          + "{\"task\":{\"id\":\"t%d\",\"title\":\"Task\",\"field\":\"education\"},"
          + "\"importance\":\"central\"}],\"circumstances\":[]}}}\n";

  private static final String CLOSED =
      "{\"id\":\"e%d\",\"when\":\"%s\",\"event\":{\"period-closed\":{\"place\":\"school\","
          + "\"period\":{\"name\":\"p%d\",\"during\":\"%s\"}}}}\n";

  private static final String ACHIEVED =
      "{\"id\":\"e%d\",\"when\":\"%s\",\"event\":{\"result-achieved\":{\"task\":\"t%d\","
          + "\"unit\":\"school\",\"result\":\"done\"}}}\n";

  private final long atLeast;
  private byte[] piece = HEADER.getBytes(UTF_8);
  private int at;
  private long made = piece.length;
  private long entries = 1;
  private long tasks;

  private LongChronicle(long atLeast) {
    this.atLeast = atLeast;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    if (at == piece.length && !nextPiece()) {
      return -1;
    }
    int taken = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, to, offset, taken);
    at += taken;
    return taken;
  }

  private boolean nextPiece() {
    if (made >= atLeast) {
      return false;
    }
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      long task = ++tasks;
      LocalDate day = LocalDate.of(2030, 1, 1).plusDays(task);
      some.append(String.format(RELAYED, ++entries, day, task));
      some.append(String.format(ADOPTED, ++entries, day, task, day, task));
      some.append(String.format(ACHIEVED, ++entries, day, task));
      addClosed(some, task, day);
    }
    piece = some.toString().getBytes(UTF_8);
    at = 0;
    made += piece.length;
    return true;
  }

  /** One in a hundred entries is written when others of later days stand already. */
  private void addClosed(StringBuilder some, long task, LocalDate day) {
    boolean isLate = task % 25 == 0;
    if (!isLate) {
      some.append(String.format(CLOSED, ++entries, day, task, day));
    } else if (task > 25) {
      LocalDate then = day.minusDays(25);
      some.append(String.format(CLOSED, ++entries, then, task - 25, then));
    }
  }

  public static void main(String[] arguments) throws IOException {
    long bytes = Long.parseLong(arguments[0]) << 20;
    ChronicleJson json = ChronicleJson.standard();
    System.out.println(inTime(json, bytes));
    System.out.println(diagnosed(json, bytes));
    System.out.println(copied(json, bytes));
  }

  /** Opens the same chronicle again and again. */
  private static final class Bytes extends ByteSource {

    private final long atLeast;

    Bytes(long atLeast) {
      this.atLeast = atLeast;
    }

    @Override
    public InputStream openStream() {
      return new LongChronicle(atLeast);
    }
  }

  /** Each entry has its turn after the one before it, though one in a hundred was held. */
  private static String inTime(ChronicleJson json, long bytes) throws IOException {
    long start = System.nanoTime();
    long entries = 0;
    long outOfTurn = 0;
    Turn last = Turn.before(Instant.MIN);
    try (ChronicleInTime lines = json.inTime(new Bytes(bytes), "it").orElseThrow()) {
      while (lines.hasNext()) {
        Turn turn = ((ChronicleLine.Written) lines.next()).entry().turn();
        outOfTurn += turn.isAfter(last) ? 0 : 1;
        last = turn;
        entries++;
      }
      return String.format(
          "in time: %d entries, %d held, %d out of turn, %s",
          entries, lines.late(), outOfTurn, seconds(start));
    }
  }

  private static String diagnosed(ChronicleJson json, long bytes) throws IOException {
    long start = System.nanoTime();
    Diagnosis diagnosis =
        json.diagnose(
                new Bytes(bytes),
                "it",
                LeadershipMethod.of(RELAY, PLAN),
                Instant.parse("9999-01-01T00:00:00Z"),
                BrokenLines.STOP)
            .orElseThrow();
    return "diagnosed: " + diagnosis.findings().size() + " findings, " + seconds(start);
  }

  private static String copied(ChronicleJson json, long bytes) throws IOException {
    long start = System.nanoTime();
    CheckedInputStream in = new CheckedInputStream(new LongChronicle(bytes), new CRC32());
    CheckedOutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
    long entries = 0;
    try (ChronicleReader reader = json.reader(in, "it").orElseThrow();
        ChronicleWriter writer = json.writer(new BufferedOutputStream(out), reader.coverage())) {
      while (reader.hasNext()) {
        writer.write(((ChronicleLine.Written) reader.next()).entry());
        entries++;
      }
    }
    boolean same = in.getChecksum().getValue() == out.getChecksum().getValue();
    return "copied: " + entries + " entries, same bytes: " + same + ", " + seconds(start);
  }

  private static String seconds(long start) {
    return Math.round((System.nanoTime() - start) / 1e8) / 10.0 + " s";
  }
}
