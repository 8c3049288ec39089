package org.leadershipmethod.examples.diagnose;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.json.OrganizationJson;
import org.leadershipmethod.organization.Organization;

/** An organization in a file. */
final class OrganizationFile {

  private OrganizationFile() {}

  /** The organization of a file, or what is wrong with it; none where no file is named. */
  static Checked<Optional<Organization>> read(Optional<Path> file) {
    return file.map(OrganizationFile::read).orElseGet(() -> Checked.usable(Optional.empty()));
  }

  private static Checked<Optional<Organization>> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return faulty(file, Files.exists(file) ? "no file" : "no such file");
    }
    try {
      return OrganizationJson.standard().read(file).map(Optional::of);
    } catch (IOException e) {
      return faulty(file, "a file that cannot be read");
    }
  }

  private static Checked<Optional<Organization>> faulty(Path file, String found) {
    return new Checked.Faulty<>(
        ImmutableList.of(new Problem(file.toString(), found, "an organization as rows of JSON")));
  }
}
