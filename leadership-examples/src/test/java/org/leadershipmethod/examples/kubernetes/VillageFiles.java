package org.leadershipmethod.examples.kubernetes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of a small community, invented for tests: groups of a village, led by people who are
 * called by roles.
 */
final class VillageFiles {

  static final String GROUPS = "sigs-2025-01-01.yaml";
  static final String INTERVALS = "leadership-intervals.csv";
  static final String PROPOSALS = "keps.csv";

  /** Everybody who is named in the files as they are at first. */
  static final String[] HANDLES = {
    "gardener",
    "beekeeper",
    "miller",
    "carter",
    "baker",
    "elder",
    "20250",
    "clerk",
    "harvester",
    "smith"
  };

  private static final String GROUPS_TEXT =
      """
      # a comment, and a field that nobody reads
      sigs:
      - dir: orchard
        name: Orchard
        label: 1.20
        leadership:
          chairs:
          - github: Gardener
            name: somebody
          tech_leads:
          - github: "@gardener"
          - github: beekeeper
      - dir: mill
        name: Mill
        leadership:
          chairs:
          - github: miller
      - dir: bakery
        leadership:
          chairs:
          - github: baker
          emeritus_leads:
          - github: smith
      workinggroups:
      - dir: harvest
        name: Harvest
        leadership:
          chairs:
          - github: 20250
          - github: harvester
      usergroups: []
      committees:
      - dir: council
        name: Council
        leadership:
          chairs:
          - github: elder
          - github: clerk
      """;

  private static final String INTERVALS_TEXT =
      """
      group,role,github,from,to
      orchard,chairs,Gardener,2019-03-01,
      orchard,tech_leads,beekeeper,2020-05-01,2021-02-01
      orchard,chairs,beekeeper,2021-02-01,
      mill,chairs,carter,2018-01-01,2022-06-01
      mill,chairs,miller,2022-06-01,
      mill,emeritus_leads,carter,2022-06-01,
      """;

  private static final String PROPOSALS_TEXT =
      """
      kep,path,owning_sig,created,last_change,approvers
      1,plans/orchard/1,orchard,2020-01-10,2020-03-01,gardener smith
      2,plans/orchard/2,orchard,2020-01-11,2020-03-01,beekeeper
      3,plans/mill/3,mill,2022-05-01,2022-07-01,carter
      4,plans/mill/4,mill,2022-06-01,2022-07-01,carter
      5,plans/mill/5,mill,2022-13-45,2023-01-15,TBD
      6,plans/mill/6,mill,,2024-02-02,@Miller
      """;

  private final Path folder;

  private VillageFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes all files, nothing being wrong with them. */
  static VillageFiles in(Path folder) {
    return new VillageFiles(folder)
        .with(GROUPS, GROUPS_TEXT)
        .with(INTERVALS, INTERVALS_TEXT)
        .with(PROPOSALS, PROPOSALS_TEXT);
  }

  /** With another text in a file. */
  VillageFiles with(String file, String text) {
    return with(file, text.getBytes(UTF_8));
  }

  /** With a text in another encoding in a file. */
  VillageFiles withLatin(String file, String text) {
    return with(file, text.getBytes(ISO_8859_1));
  }

  /** With one more line at the end of a file. */
  VillageFiles adding(String file, String line) {
    return with(file, text(file) + line + "\n");
  }

  /** With a part of a file replaced; it has to be there. */
  VillageFiles replacing(String file, String part, String by) {
    String text = text(file);
    if (!text.contains(part)) {
      throw new IllegalArgumentException("no '" + part + "' in " + file);
    }
    return with(file, text.replace(part, by));
  }

  /** Without a file. */
  VillageFiles without(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a folder in the place of a file. */
  VillageFiles withFolder(String file) {
    without(file);
    try {
      Files.createDirectory(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  private VillageFiles with(String file, byte[] bytes) {
    try {
      Files.write(folder.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
