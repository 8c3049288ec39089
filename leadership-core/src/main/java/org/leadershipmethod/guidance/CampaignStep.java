package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * A step of a campaign, and what it opens once it is written down.
 *
 * <p>Checked here: only the entry of this very step opens it.
 *
 * @param <T> what it opens
 */
public final class CampaignStep<T> implements Step<GuidanceEvent> {

  private final GuidanceEvent event;
  private final Function<EntryId, T> opened;

  CampaignStep(GuidanceEvent event, Function<EntryId, T> opened) {
    this.event = event;
    this.opened = opened;
  }

  /** What would be written. */
  public GuidanceEvent event() {
    return event;
  }

  @Override
  public Checked<Draft<GuidanceEvent>> draft(Situation situation) {
    requireNonNull(situation, "situation");
    return Checked.usable(Draft.of(event, event));
  }

  /**
   * What the step opens, now that it is written down.
   *
   * @param entry the entry by which it was written
   * @throws IllegalArgumentException if the entry tells of something else
   */
  public T written(Entry entry) {
    if (!requireNonNull(entry, "entry").event().equals(event)) {
      throw new IllegalArgumentException(
          "This step opens with the entry that tells of it, but entry "
              + entry.id()
              + " tells of something else.");
    }
    return opened.apply(entry.id());
  }

  /** What kind of step it is; not what it says of people. */
  @Override
  public String toString() {
    return event.getClass().getSimpleName() + " in the campaign '" + event.campaign() + "'";
  }
}
