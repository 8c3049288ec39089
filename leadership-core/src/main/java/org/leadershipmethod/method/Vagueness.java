package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Reached;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.StepRule;

/**
 * Whether what was found stands for every moment that the record allows.
 *
 * <p>A record is read by the end of each entry's time. Where times overlap, the entries may have
 * happened in another order as well: the same rule is asked again in each of these orders. It is
 * asked again too where the order is certain, with some of the moments at which an entry may have
 * been whose day is not known. Where one of them is lawful, nothing was found. No rule has to know
 * of it.
 */
final class Vagueness {

  /** So few entries are looked at in every order, whatever they touch. */
  private static final int FEW = 8;

  /** So many moments are looked at, of all entries together; two of each at least, the ends. */
  private static final int MOMENTS = 32;

  private final Trail trail;
  private final ImmutableList<ReadEntry> all;
  private final int read;
  private final Ahead.Near ahead;
  private final Question question;
  private final ImmutableList<Breach> found;
  private final Map<Breach, Sentence> reasons = new HashMap<>();

  private Vagueness(
      Trail trail,
      List<ReadEntry> read,
      Situation after,
      Ahead.Near ahead,
      Question question,
      ImmutableList<Breach> found) {
    this.trail = trail;
    this.read = read.size();
    this.all =
        ImmutableList.<ReadEntry>builder()
            .addAll(read)
            .addAll(readOn(after, ahead.entries()))
            .build();
    this.ahead = ahead;
    this.question = question;
    this.found = found;
  }

  /**
   * Why what was found in a step is not certain: the breaches that are not, each with the reason.
   *
   * @param trail what was read before it
   * @param step the step
   * @param ahead what is read later and may have happened before it
   * @param rule the rule
   * @param found what it found
   */
  static <E extends Event> Map<Breach, Sentence> ofStep(
      Trail trail,
      ReadEntry step,
      Ahead.Near ahead,
      StepRule<E> rule,
      ImmutableList<Breach> found) {
    if (ahead.entries().isEmpty() && trail.isClear() && trail.with(step).isCertain()) {
      return Map.of();
    }
    Question question = new Question.OfStep<>(rule, step, found);
    Optional<Entry> old = trail.unsure().about(question::isNear);
    if (old.isPresent()) {
      return Maps.toMap(found, breach -> VagueWords.tooLongAgo(old.get()));
    }
    List<ReadEntry> read = new ArrayList<>(trail.seen());
    read.add(step);
    Situation after = step.before().after(step.entry());
    question.of(step.entry(), step.before());
    return new Vagueness(trail, read, after, ahead, question, found).reasons();
  }

  /**
   * Why what was found in how things stand is not certain; empty where it is.
   *
   * @param trail what was read
   * @param now how things stand
   * @param ahead what is not over now, and may have happened already
   * @param rule the rule
   * @param key what it looked at
   * @param breach what it found
   */
  static <K extends Key> Optional<Sentence> ofState(
      Trail trail, Situation now, Ahead.Near ahead, StateRule<K> rule, K key, Breach breach) {
    Optional<Entry> old =
        trail.unsure().about(touched -> rule.concerned(touched, now).contains(key));
    if (old.isPresent()) {
      return old.map(VagueWords::tooLongAgo);
    } else if (ahead.entries().isEmpty() && trail.isCertain()) {
      return Optional.empty();
    }
    Question question = new Question.OfState<>(rule, key, now);
    question.after(now);
    ImmutableList<Breach> found = ImmutableList.of(breach);
    return Optional.ofNullable(
        new Vagueness(trail, trail.seen(), now, ahead, question, found).reasons().get(breach));
  }

  private static List<ReadEntry> readOn(Situation from, ImmutableList<Entry> entries) {
    List<ReadEntry> seen = new ArrayList<>();
    Situation now = from;
    for (Entry entry : entries) {
      Reached reached = now.read(entry);
      seen.add(ReadEntry.of(entry, now, reached));
      now = reached.next();
    }
    return seen;
  }

  /** In another order the rule may read more, and then more entries matter. */
  private Map<Breach, Sentence> reasons() {
    int known;
    do {
      known = question.read().size();
      look();
    } while (known < question.read().size() && reasons.size() < found.size());
    return reasons;
  }

  private void look() {
    Window window = window();
    if (window.size() == 0) {
      return;
    }
    Window near = window.vague() > FEW ? window.freeing(question::isNear) : window;
    askAtMoments(near, near.asRead(), Set.of(Timing.AS_KNOWN));
    if (window.free() > FEW || !askInAll(window)) {
      lookAtMany(window);
    }
    nearest(near).forEach(order -> askAtMoments(near, order, EnumSet.allOf(Timing.class)));
    outOfSight(window);
  }

  private Window window() {
    ImmutableSet<EntryId> late =
        all.stream()
            .skip(read)
            .map(seen -> seen.entry().id())
            .collect(ImmutableSet.toImmutableSet());
    return Window.of(
        all,
        seen -> !late.contains(seen.entry().id()),
        seen -> question.isAbout(seen.entry()),
        question::concerns);
  }

  /**
   * Where many entries overlap, those in every order that touch what was found; the others at once,
   * and one by one.
   */
  private void lookAtMany(Window window) {
    Window near = window.freeing(question::isNear);
    if (near.size() > 0) {
      if (!askInAll(near)) {
        doubtAll(VagueWords.tooMany(near.longest()));
      }
    }
    if (window.hasSubjects()) {
      ask(window, window.early());
      ask(window, window.late());
    }
    for (int at = 0; at < window.size() && reasons.size() < found.size(); at++) {
      if (window.isFree(at)) {
        ask(window, window.withEarly(at));
        ask(window, window.withLate(at));
      }
      if (window.isFree(at) && isVagueAndNear(window.at(at))) {
        window.withElsewhere(at).forEach(order -> ask(window, order));
      }
    }
  }

  /**
   * One vague entry after the other at several moments, and the others as a timing has them: so
   * that of each two it is also looked at how far apart they may have been.
   */
  private void askAtMoments(Window window, ImmutableList<Integer> order, Set<Timing> others) {
    Choice known = Choice.of(window, order, question.end());
    int most = Math.max(2, MOMENTS / Math.max(1, window.vague()));
    for (int nth = 0; nth < order.size(); nth++) {
      if (window.isVague(order.get(nth))) {
        for (Instant moment : known.moments(nth, most)) {
          ask(window, order, known.with(nth, moment), others);
        }
      }
    }
  }

  /** The order of reading; where few entries may change places, some orders near to it, too. */
  private static List<ImmutableList<Integer>> nearest(Window window) {
    return window.free() > FEW
        ? List.of(window.asRead())
        : Orders.of(window, false).orders().stream().limit(FEW).toList();
  }

  private boolean askInAll(Window window) {
    boolean areAll = ask(window, Orders.of(window, false));
    return ask(window, Orders.of(window, true)) && areAll;
  }

  /** Asks in every order; whether these are all orders. */
  private boolean ask(Window window, Orders orders) {
    for (ImmutableList<Integer> order : orders.orders()) {
      if (reasons.size() < found.size()) {
        ask(window, order);
      }
    }
    return orders.areAll() || reasons.size() == found.size();
  }

  private boolean isVagueAndNear(ReadEntry seen) {
    return seen.isVague() && question.isNear(seen);
  }

  private void ask(Window window, ImmutableList<Integer> order) {
    ask(window, order, Choice.of(window, order, question.end()), EnumSet.allOf(Timing.class));
  }

  private void ask(
      Window window, ImmutableList<Integer> order, Choice choice, Set<Timing> timings) {
    Set<ImmutableList<Entry>> asked = new HashSet<>();
    for (Timing timing : timings) {
      ImmutableList<Entry> entries = choice.entries(timing);
      if (reasons.size() < found.size() && asked.add(entries)) {
        Answered.in(window, order, entries, question)
            .ifPresent(
                answered ->
                    doubt(
                        answered,
                        () -> new VagueWords(window, order, question.end(), choice, timing)));
      }
    }
  }

  private void doubt(Answered answered, Supplier<VagueWords> words) {
    for (Breach breach : found) {
      if (!answered.stands(breach)) {
        reasons.computeIfAbsent(breach, one -> words.get().said(answered.isUnknown(one)));
      }
    }
  }

  private void doubtAll(Sentence reason) {
    found.forEach(breach -> reasons.putIfAbsent(breach, reason));
  }

  /** What may have happened before all that can be read again, or among more than can be read. */
  private void outOfSight(Window window) {
    for (int at = 0; at < window.size(); at++) {
      if (isHidden(window, at)) {
        doubtAll(VagueWords.tooMany(window.entry(at)));
      }
    }
  }

  private boolean isHidden(Window window, int place) {
    Entry entry = window.entry(place);
    boolean reachesBack = trail.reachesBack(entry, question.read());
    return window.isSubject(place)
        ? reachesBack
        : (reachesBack || ahead.isCut(entry.event().getClass())) && isOpen(window, place);
  }

  /** Whether the question turns on when an entry was. */
  private boolean isOpen(Window window, int place) {
    boolean isOpen =
        window.hasSubjects() ? window.isOpenToSubject(place) : !window.needed().get(place);
    return isOpen && question.concerns(window.at(place)) && question.isNear(window.at(place));
  }
}
