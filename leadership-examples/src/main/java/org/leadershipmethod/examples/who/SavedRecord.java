package org.leadershipmethod.examples.who;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.OfUnknownKind;
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

  /** What a reader has to know: where the file was cut, and what nobody here can read. */
  ImmutableList<Notice> notices() {
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    saved.cut().ifPresent(cut -> notices.add(new Notice(file.toString(), "was " + cut)));
    ImmutableSet<String> unknown =
        saved
            .chronicle()
            .entries()
            .flatMap(
                entry ->
                    entry.event() instanceof OfUnknownKind one
                        ? Stream.of(one.kind())
                        : Stream.of())
            .collect(toImmutableSet());
    if (!unknown.isEmpty()) {
      String kinds =
          "has entries of kinds that are not known, so the answer leaves out what they say: ";
      notices.add(new Notice(file.toString(), kinds + String.join(", ", unknown)));
    }
    return notices.build();
  }
}
