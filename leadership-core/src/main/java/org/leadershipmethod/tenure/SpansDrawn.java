package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.When;

/**
 * Makes spans of what holds from one moment to the next.
 *
 * <p>What is perhaps so before it is surely so is the vague beginning of a span, and what is
 * perhaps so afterwards its vague end. A span that is never surely so begins and ends in the same
 * time.
 */
final class SpansDrawn {

  private final ImmutableList.Builder<Span> done = ImmutableList.builder();
  private @Nullable Instant perhapsFrom;
  private @Nullable Instant surelyFrom;
  private @Nullable Instant perhapsUntil;

  /** What holds from a moment on; moments come in order. */
  void from(Instant moment, Presence presence) {
    switch (presence) {
      case NOT_THERE -> end(moment);
      case PERHAPS -> perhaps(moment);
      case THERE -> there(moment);
    }
  }

  private void perhaps(Instant moment) {
    if (perhapsFrom == null) {
      perhapsFrom = moment;
    } else if (surelyFrom != null && perhapsUntil == null) {
      perhapsUntil = moment;
    }
  }

  private void there(Instant moment) {
    Instant doubted = perhapsUntil;
    if (doubted != null) {
      end(moment);
      perhapsFrom = doubted;
    }
    perhapsFrom = perhapsFrom == null ? moment : perhapsFrom;
    surelyFrom = surelyFrom == null ? moment : surelyFrom;
  }

  private void end(Instant moment) {
    if (perhapsFrom != null) {
      Instant soonest = perhapsUntil == null ? moment : perhapsUntil;
      add(moment, new When(surelyFrom == null ? perhapsFrom : soonest, moment));
    }
    perhapsFrom = null;
    surelyFrom = null;
    perhapsUntil = null;
  }

  private void add(Instant moment, @Nullable When to) {
    if (perhapsFrom != null) {
      Instant begun = surelyFrom == null ? moment : surelyFrom;
      done.add(new Span(new When(perhapsFrom, begun), Optional.ofNullable(to)));
    }
  }

  /** All spans; what is perhaps over by now may be so for ever. */
  ImmutableList<Span> spans() {
    if (surelyFrom != null && perhapsUntil == null) {
      add(surelyFrom, null);
    } else {
      end(Instant.MAX);
    }
    return done.build();
  }
}
