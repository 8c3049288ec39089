package org.leadershipmethod.examples;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as the build wrote it down. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    String version =
        Resources.toString(
            Resources.getResource(Version.class, "version.txt"), StandardCharsets.UTF_8);
    return new String[] {"leadership-examples " + version.strip()};
  }
}
