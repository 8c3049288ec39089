package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableList;
import java.time.Duration;

/** How a length of time reads: in days, hours or minutes, if it is made of whole ones. */
final class Length {

  private static final Template DAYS = Template.of("length.days", "{count:day|days}");
  private static final Template HOURS = Template.of("length.hours", "{count:hour|hours}");
  private static final Template MINUTES = Template.of("length.minutes", "{count:minute|minutes}");

  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(DAYS, HOURS, MINUTES);

  private Length() {}

  static Phrase words(Duration length) {
    if (length.equals(Duration.ofDays(length.toDays()))) {
      return DAYS.with("count", length.toDays());
    } else if (length.equals(Duration.ofHours(length.toHours()))) {
      return HOURS.with("count", length.toHours());
    }
    return length.equals(Duration.ofMinutes(length.toMinutes()))
        ? MINUTES.with("count", length.toMinutes())
        : new Phrase.Text(length.toString());
  }
}
