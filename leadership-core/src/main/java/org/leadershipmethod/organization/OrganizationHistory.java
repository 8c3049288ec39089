package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;

/**
 * An organization through time: what it was as of any moment.
 *
 * <p>It is read from a chronicle once; then each question costs a lookup. The versions share what
 * did not change between them. An event counts as of the end of its time, as everywhere in a
 * chronicle; one that does not fit the organization changes nothing.
 *
 * <p>This class is immutable.
 */
public final class OrganizationHistory {

  private final ImmutableSortedMap<Instant, Organization> versions;

  private OrganizationHistory(ImmutableSortedMap<Instant, Organization> versions) {
    this.versions = versions;
  }

  /** The history that a chronicle tells. */
  public static OrganizationHistory of(Chronicle chronicle) {
    Map<Instant, Organization> versions = new TreeMap<>();
    Organization now = Organization.empty();
    for (Entry entry : chronicle) {
      if (entry.event() instanceof OrganizationEvent) {
        now = OrganizationView.ORGANIZATION.after(now, entry).next().orElse(now);
        versions.put(entry.when().latest(), now);
      }
    }
    return new OrganizationHistory(ImmutableSortedMap.copyOf(versions));
  }

  /**
   * The organization as of a moment, with everything that was over by then; empty before the first
   * event.
   */
  public Organization asOf(Instant moment) {
    Map.Entry<Instant, Organization> version =
        versions.floorEntry(requireNonNull(moment, "moment"));
    return version == null ? Organization.empty() : version.getValue();
  }

  /** The moments at which the organization changed, in order. */
  public ImmutableList<Instant> moments() {
    return versions.keySet().asList();
  }

  /** How many versions there are. */
  @Override
  public String toString() {
    return "history of " + versions.size() + " versions";
  }
}
