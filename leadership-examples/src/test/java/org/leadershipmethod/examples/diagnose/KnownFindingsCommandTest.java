package org.leadershipmethod.examples.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskRelayed;

/** The command where findings are known already. */
class KnownFindingsCommandTest extends CountyOnFile {

  @Test
  void whatIsKnownNoLongerFails() {
    Path known = folder.resolve("known.txt");
    Run first = run("--write-known", known.toString());
    assertThat(first.status()).isZero();
    assertThat(first.words()).contains("0 new findings", "Known from now on: 1 finding.");
    assertThat(text(known)).contains("HeadBypassed | school | task literacy at school");
    assertThat(run("--known", known.toString()).status()).isZero();
    assertThat(run("--known", known.toString()).words())
        .contains("Of what was known: 1 still open, 0 mended, 0 ended,");

    append(TaskRelayed.of(FLOUR, "county", "school", Delivery.of("school", "teacher")), 3);
    Run grown = run("--known", known.toString());
    assertThat(grown.status()).isEqualTo(1);
    assertThat(grown.words()).contains("1 new finding", "'Flour' came here past");
    assertThat(grown.words()).doesNotContain("'Literacy' came here past");

    assertThat(run("--known", known.toString(), "--write-known", known.toString()).status())
        .isEqualTo(1);
    assertThat(text(known)).doesNotContain("flour");
    assertThat(
            run("--known", known.toString(), "--write-known", known.toString(), "--accept")
                .status())
        .isZero();
    assertThat(text(known)).contains("task flour at school", "task literacy at school");

    append(new TaskDelivered(LITERACY.id(), Delivery.of("school", "principal")), 4);
    Run mended = run("--known", known.toString(), "--write-known", known.toString());
    assertThat(mended.status()).isZero();
    assertThat(mended.words()).contains("Of what was known: 1 still open, 1 mended");
    assertThat(text(known)).contains("task flour at school").doesNotContain("literacy");
  }

  @Test
  void onlyWhatIsShownIsAccepted() {
    append(TaskRelayed.of(FLOUR, "county", "mill", Delivery.of("mill", "baker")), 3);
    Path known = folder.resolve("known.txt");
    assertThat(run("--write-known", known.toString(), "--unit", "mill").status()).isZero();
    assertThat(text(known)).contains("| mill |").doesNotContain("| school |");
    assertThat(run("--known", known.toString()).status()).isEqualTo(1);
    assertThat(run("--known", known.toString(), "--unit", "mill").status()).isZero();
  }

  @Test
  void knownFindingsThatCannotBeReadOrWrittenAreRefused() throws IOException {
    Path known = folder.resolve("known.txt");
    assertThat(run("--known", known.toString()).err()).contains("known.txt: found no such file");
    Files.writeString(known, "known findings, format 1\nHeadBypassed\n");
    Run broken = run("--known", known.toString());
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err()).contains("known.txt, line 2: found");
    assertThat(run("--accept").err())
        .contains("--accept: found no --write-known, expected --write-known FILE too");
    Run nowhere = run("--write-known", folder.resolve("no/such/folder").toString());
    assertThat(nowhere.status()).isEqualTo(2);
    assertThat(nowhere.err()).contains("a file that cannot be written (NoSuchFileException)");
  }
}
