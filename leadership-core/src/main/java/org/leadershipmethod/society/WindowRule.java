package org.leadershipmethod.society;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.Verdict;

/**
 * What the rules about something that is due within a window have in common.
 *
 * @param <K> what the rule looks at
 */
abstract class WindowRule<K extends Key> implements StateRule<K> {

  /** Since when something is owed; empty where nothing is. */
  abstract Optional<Since> owedSince(K key, Situation now);

  /** How long it may be owed. */
  abstract Bound<Duration> window();

  /** Where it was found. */
  abstract Key where(K key);

  /** What is to be said once the window has run. */
  abstract BreachBuilder breach(K key, Situation now, BreachBuilder begun);

  @Override
  public Verdict examine(K key, Situation now) {
    Optional<Since> owed = owedSince(key, now);
    if (owed.isEmpty()) {
      return new Verdict.Kept(where(key));
    }
    Instant due = now.due(owed.get().when(), now.bound(window()));
    return now.moment().isBefore(due)
        ? new Verdict.Pending(where(key), due)
        : new Verdict.Broken(breach(key, now, owed.get()));
  }

  private Breach breach(K key, Situation now, Since since) {
    BreachBuilder begun =
        Breach.builder()
            .where(where(key))
            .about(key)
            .when(since.when())
            .addEvidence(since.entry())
            .reading(Sentence.plain(window().name() + ": " + now.told(window())));
    return breach(key, now, begun).build();
  }

  static Society society(Situation now) {
    return now.view(SocietyView.SOCIETY);
  }

  /** The link of a chain, where both of its layers are there. */
  static Optional<LinkRecord> link(ChainLink key, Situation now) {
    return society(now).record(key.party()).flatMap(party -> party.link(key.link()));
  }
}
