package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.testkit.Forked;

/** One at a time changes a chronicle in a file, whoever else reads it, and whoever interrupts. */
class ChronicleFileLockTest {

  private static final String MEMORY = "-Xmx64m";

  @TempDir Path folder;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private Path file;

  @BeforeEach
  void anEmptyChronicle() throws IOException {
    file = folder.resolve("practice.jsonl");
    Saving.JSON.writeNew(Chronicle.empty(), file);
  }

  @AfterEach
  void noThreadIsLeft() {
    threads.shutdownNow();
  }

  private static ImmutableList<Entry> next(ChronicleFile open, String result) {
    long at = open.version();
    ResultAchieved event = new ResultAchieved(TaskId.of("t"), UnitId.of("school"), result);
    When when = When.on(LocalDate.of(2030, 3, 1));
    return ImmutableList.of(new Entry(EntryLine.atPosition(at), when, at, event));
  }

  private List<String> results() throws IOException {
    SavedChronicle read = Saving.JSON.read(file).orElseThrow();
    assertThat(read.cut()).isEmpty();
    List<String> results = new ArrayList<>();
    read.chronicle().forEach(one -> results.add(((ResultAchieved) one.event()).result()));
    return results;
  }

  /** Appends so many entries, and takes the step again wherever somebody else was faster. */
  private Callable<List<String>> appending(Path path, String name, int entries) {
    return () -> {
      List<String> acknowledged = new ArrayList<>();
      try (ChronicleFile open = Saving.JSON.open(path).orElseThrow()) {
        while (acknowledged.size() < entries) {
          String result = name + acknowledged.size();
          if (open.append(next(open, result)) instanceof Checked.Usable<Long>) {
            acknowledged.add(result);
          }
        }
      }
      return acknowledged;
    };
  }

  @Test
  void allPathsToAFileHaveOneLock() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
    Path roundabout = Files.createDirectory(folder.resolve("below")).resolve("../practice.jsonl");
    List<String> acknowledged = new ArrayList<>();
    for (Future<List<String>> one :
        threads.invokeAll(
            List.of(
                appending(file, "a", 40),
                appending(link, "b", 40),
                appending(roundabout, "c", 40)))) {
      acknowledged.addAll(one.get());
    }
    assertThat(results()).containsExactlyInAnyOrderElementsOf(acknowledged);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(one -> one.toString().endsWith(".lock"))).containsExactly(lockFile());
    }
  }

  private Path lockFile() {
    return folder.resolve("practice.jsonl.lock");
  }

  @Test
  void theLockFileStaysAndIsEmptyAndCanBeDeletedAfterwards() throws IOException {
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      open.append(next(open, "one")).orElseThrow();
    }
    assertThat(lockFile()).isEmptyFile();
    Files.delete(lockFile());
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      open.append(next(open, "two")).orElseThrow();
    }
    assertThat(results()).containsExactly("one", "two");
  }

  @Test
  void whereTheLockFileCannotBeMadeThatIsTold() throws IOException {
    Files.createDirectory(lockFile());
    assertThatThrownBy(() -> Saving.JSON.open(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(
            "The file "
                + lockFile()
                + ", which has to be locked before the chronicle beside it is changed, cannot be"
                + " made or opened to write: ");
    assertThat(results()).isEmpty();
    assertThatThrownBy(() -> Saving.JSON.open(folder))
        .hasMessage(folder + " is no file that entries can be appended to");
  }

  @Test
  void whoeverFindsTheFileLockedByAnotherPartOfTheProgramIsToldSo() throws IOException {
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      try (FileChannel other = FileChannel.open(lockFile(), StandardOpenOption.WRITE)) {
        other.lock();
        assertThatThrownBy(() -> open.append(next(open, "one")))
            .isInstanceOf(IOException.class)
            .hasMessage(lockFile() + " is locked by another part of this program");
      }
      assertThat(open.append(next(open, "one")).orElseThrow()).isEqualTo(1);
    }
  }

  @Test
  void anAppendWaitsForAnotherProgramUntilItIsInterrupted() throws Exception {
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      Process holding = Forked.start(Holding.class, MEMORY, file.toString());
      assertThat(holding.inputReader(UTF_8).readLine()).isEqualTo("held");
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> open.append(next(open, "one")))
          .isInstanceOf(IOException.class)
          .hasMessage(
              "The thread was interrupted while it waited for another program to unlock "
                  + lockFile()
                  + "; nothing was written");
      assertThat(Thread.interrupted()).isTrue();
      Future<Long> waiting = threads.submit(() -> open.append(next(open, "two")).orElseThrow());
      assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      holding.getOutputStream().close();
      assertThat(waiting.get()).isEqualTo(1);
      holding.waitFor();
    }
    assertThat(results()).containsExactly("two");
  }

  @Test
  void anInterruptDoesNotStopAnAppend() throws IOException {
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      Thread.currentThread().interrupt();
      assertThat(open.append(next(open, "one")).orElseThrow()).isEqualTo(1);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(open.append(next(open, "two")).orElseThrow()).isEqualTo(2);
    }
    assertThat(results()).containsExactly("one", "two");
  }

  @Test
  void interruptsAtAnyMomentLoseNothing() throws Exception {
    Thread interrupted = Thread.currentThread();
    AtomicBoolean isOver = new AtomicBoolean();
    Future<?> interrupting =
        threads.submit(
            () -> {
              while (!isOver.get()) {
                interrupted.interrupt();
              }
            });
    List<String> acknowledged = appending(file, "a", 100).call();
    isOver.set(true);
    Uninterruptibles.getUninterruptibly(interrupting);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(results()).isEqualTo(acknowledged);
  }

  @Test
  void whoeverWritesWithoutTheLockIsNoticed() throws Exception {
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      Future<?> careless =
          threads.submit(
              () -> {
                while (!Thread.currentThread().isInterrupted()) {
                  Files.writeString(file, "\n", StandardOpenOption.APPEND);
                }
                return null;
              });
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 1000; i++) {
                  open.append(next(open, "one"));
                }
              })
          .isInstanceOf(IOException.class)
          .hasMessageContaining("somebody wrote to it without its lock");
      careless.cancel(true);
      assertThatThrownBy(() -> open.append(next(open, "one")))
          .hasMessage("An earlier append to " + file + " failed; it has to be opened anew");
    }
  }

  @Test
  void aFileIsNotReplacedWhileSomebodyAppendsToIt() throws Exception {
    Saving.JSON.open(file).orElseThrow().close();
    Chronicle other =
        Chronicle.empty()
            .append(new ResultAchieved(TaskId.of("t"), UnitId.of("school"), "other"), When.OUTSET);
    Future<?> replacing =
        LockFile.beside(file.toRealPath())
            .whileHeld(
                () -> {
                  Future<?> begun =
                      threads.submit(
                          () -> {
                            Saving.JSON.write(other, file);
                            return null;
                          });
                  assertThatThrownBy(() -> begun.get(200, TimeUnit.MILLISECONDS))
                      .isInstanceOf(TimeoutException.class);
                  assertThat(results()).isEmpty();
                  return begun;
                });
    replacing.get();
    assertThat(results()).containsExactly("other");
  }

  @Test
  void writingThroughALinkLeavesTheLink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
    Chronicle one =
        Chronicle.empty()
            .append(new ResultAchieved(TaskId.of("t"), UnitId.of("school"), "one"), When.OUTSET);
    Saving.JSON.write(one, link);
    assertThat(link).isSymbolicLink();
    assertThat(results()).containsExactly("one");
  }

  @Test
  void anInterruptedThreadReplacesNothing() throws IOException {
    byte[] before = Files.readAllBytes(file);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Saving.JSON.write(Chronicle.empty(), file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("interrupted while it wrote " + file.toRealPath());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aFileThatIsThereIsNotReplacedByANewOne() throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> Saving.JSON.writeNew(Chronicle.empty(), file))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessage(file + ": is there already and stays");
    assertThat(file).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void ofManyWhoMakeANewFileOneMakesIt() throws Exception {
    Path made = folder.resolve("made.jsonl");
    Callable<Boolean> making =
        () -> {
          try {
            Saving.JSON.writeNew(Chronicle.empty(), made);
            return true;
          } catch (FileAlreadyExistsException e) {
            return false;
          }
        };
    int makers = 0;
    for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(16, making))) {
      makers += one.get() ? 1 : 0;
    }
    assertThat(makers).isEqualTo(1);
    assertThat(Saving.JSON.read(made).orElseThrow().chronicle()).isEqualTo(Chronicle.empty());
  }
}
