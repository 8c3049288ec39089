package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A chronicle longer than memory is read, diagnosed and written. */
class LongChronicleTest {

  private static final String MEMORY = "-Xmx24m";
  private static final int MEGABYTES = 24;

  @Test
  void aChronicleLongerThanMemoryIsReadDiagnosedAndWritten() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-cp",
                classPath(),
                LongChronicle.class.getName(),
                Integer.toString(MEGABYTES))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("diagnosed: 0 findings").contains("same bytes: true");
  }

  /** Everything that this test can see, whichever path it came from. */
  private static String classPath() throws URISyntaxException {
    Stream<String> paths =
        Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
            .map(System::getProperty)
            .filter(Objects::nonNull);
    Stream<String> own = Stream.of(folder(ChronicleJson.class), folder(LongChronicle.class));
    return Stream.concat(own, paths).collect(Collectors.joining(File.pathSeparator));
  }

  private static String folder(Class<?> type) throws URISyntaxException {
    Path file = Path.of(type.getResource(type.getSimpleName() + ".class").toURI());
    // org, leadershipmethod, json
    return file.getParent().getParent().getParent().getParent().toString();
  }
}
