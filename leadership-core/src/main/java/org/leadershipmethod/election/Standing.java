package org.leadershipmethod.election;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.internal.Argument;

/**
 * What practice has shown of somebody: for each quality the deeds that show it, as entries of the
 * record and not as phrases ({@code R3.1}).
 *
 * <p>A deed may show several qualities. Whether the entries are in a record, and are older than the
 * election, is for whoever has that record to check.
 *
 * @param credible the deeds that show that people can believe them
 * @param influential the deeds that show that people follow them
 * @param experienced the deeds that show that they have done such work
 */
public record Standing(
    ImmutableList<EntryId> credible,
    ImmutableList<EntryId> influential,
    ImmutableList<EntryId> experienced) {

  /** The standing of somebody of whom practice has shown nothing yet. */
  public static final Standing UNTESTED =
      new Standing(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  /** Makes a standing of the deeds for each quality. */
  public Standing {
    requireNonNull(credible, "credible");
    requireNonNull(influential, "influential");
    requireNonNull(experienced, "experienced");
  }

  /** A standing in which the same deeds show all three qualities. */
  public static Standing shownBy(EntryId... deeds) {
    ImmutableList<EntryId> all = Argument.all("deeds", deeds);
    return new Standing(all, all, all);
  }

  /** The same standing, with these deeds and no others for one quality. */
  public Standing with(Quality quality, EntryId... deeds) {
    ImmutableList<EntryId> shown = Argument.all("deeds", deeds);
    return switch (quality) {
      case CREDIBLE -> new Standing(shown, influential, experienced);
      case INFLUENTIAL -> new Standing(credible, shown, experienced);
      case EXPERIENCED -> new Standing(credible, influential, shown);
    };
  }

  /** The same standing, shown by deeds as they are called in another record. */
  public Standing citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new Standing(called(credible, ids), called(influential, ids), called(experienced, ids));
  }

  private static ImmutableList<EntryId> called(
      ImmutableList<EntryId> deeds, UnaryOperator<EntryId> ids) {
    return deeds.stream().map(ids).collect(ImmutableList.toImmutableList());
  }

  /** The deeds that show one quality, as they were cited. */
  public ImmutableList<EntryId> deeds(Quality quality) {
    return switch (quality) {
      case CREDIBLE -> credible;
      case INFLUENTIAL -> influential;
      case EXPERIENCED -> experienced;
    };
  }

  /** All deeds, each once, in the order in which they are cited. */
  public ImmutableList<EntryId> deeds() {
    return ImmutableSet.<EntryId>builder()
        .addAll(credible)
        .addAll(influential)
        .addAll(experienced)
        .build()
        .asList();
  }

  /** The qualities that no deed shows. */
  public ImmutableList<Quality> untested() {
    return Stream.of(Quality.values())
        .filter(quality -> deeds(quality).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether some deed shows each quality. */
  public boolean isTested() {
    return untested().isEmpty();
  }
}
