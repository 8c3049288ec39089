package org.leadershipmethod.examples.who;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.json.SavedChronicle;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.tenure.Tenures;

/**
 * A record that was read.
 *
 * @param file where the chronicle stands
 * @param saved the chronicle
 * @param outset the organization at the outset, where the chronicle does not begin with it
 */
record SavedRecord(Path file, SavedChronicle saved, Optional<Organization> outset) {

  /**
   * Who was where, as it was known at a moment of recording, or as it is known now.
   *
   * <p>What stood at the outset is read before everything, wherever it is written.
   */
  Tenures tenures(Optional<Instant> known) {
    Chronicle read = known.map(saved.chronicle()::knownAt).orElse(saved.chronicle());
    return Tenures.of(
        outset.map(one -> read.append(new OrganizationRecorded(one), When.OUTSET)).orElse(read));
  }

  /** What a reader has to know: where the file was cut. */
  Optional<Notice> notice() {
    return saved.cut().map(cut -> new Notice(file.toString(), "was " + cut));
  }
}
