package org.leadershipmethod.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Answer;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationView;

/**
 * How things stand at a moment: the organization as of then, and every view's picture.
 *
 * <p>A situation is reached from the start by entries, one after the other, and never changes
 * itself: the one before an entry stays available. It reads no clock; its moment is that of the
 * last entry, or a later one that a caller states.
 *
 * <p>This class is immutable.
 */
public final class Situation {

  private final ImmutableMap<View<?>, Integer> places;
  private final Object[] pictures;
  private final Bounds bounds;
  private final Coverage coverage;
  private final Instant moment;
  private final Consumer<? super View<?>> told;

  private Situation(
      ImmutableMap<View<?>, Integer> places,
      Object[] pictures,
      Bounds bounds,
      Coverage coverage,
      Instant moment,
      Consumer<? super View<?>> told) {
    this.places = places;
    this.pictures = pictures;
    this.bounds = bounds;
    this.coverage = coverage;
    this.moment = moment;
    this.told = told;
  }

  /**
   * The situation before anything happened.
   *
   * @param views the views whose pictures can be asked for; the organization is always among them
   * @param bounds the bounds in force
   * @param coverage what the record covers from which situations are reached
   */
  public static Situation start(
      Iterable<? extends View<?>> views, Bounds bounds, Coverage coverage) {
    Set<View<?>> all = new LinkedHashSet<>();
    all.add(OrganizationView.ORGANIZATION);
    all.addAll(Argument.all("views", views));
    ImmutableMap.Builder<View<?>, Integer> places = ImmutableMap.builder();
    Object[] pictures = new Object[all.size()];
    int next = 0;
    for (View<?> view : all) {
      pictures[next] = Answer.to(view::start, () -> named(view) + ", asked for its start,");
      places.put(view, next++);
    }
    return new Situation(
        places.buildOrThrow(),
        pictures,
        requireNonNull(bounds, "bounds"),
        requireNonNull(coverage, "coverage"),
        Instant.MIN,
        view -> {});
  }

  /** The organization as of this moment. */
  public Organization organization() {
    return view(OrganizationView.ORGANIZATION);
  }

  /**
   * The picture of a view.
   *
   * @throws IllegalArgumentException if none of the families in force has this view
   */
  public <S> S view(View<S> view) {
    told.accept(view);
    return picture(view);
  }

  @SuppressWarnings(
      "unchecked") // start() and after() only put what a View<S> gave at the place of that view
  private <S> S picture(View<S> view) {
    Integer place = places.get(view);
    if (place == null) {
      throw new IllegalArgumentException(
          "No family in force has the view " + view + "; it has to be stated with its family.");
    }
    return (S) pictures[place];
  }

  /** The value of a bound that is in force. */
  public <T> T bound(Bound<T> bound) {
    return bounds.of(bound);
  }

  /** The same under circumstances that are at least so hard ({@code M9.2}). */
  Situation under(Difficulty difficulty) {
    return bounds.difficulty().compareTo(difficulty) >= 0
        ? this
        : new Situation(places, pictures, bounds.under(difficulty), coverage, moment, told);
  }

  /** A bound that is in force, in words: {@code 36 hours (yours; stated: 30 days)}. */
  public Sentence told(Bound<?> bound) {
    return bounds.told(bound);
  }

  /**
   * A bound that is in force, with its name; for {@link Breach#reading}. For example {@code time to
   * hand tasks over: 7 days (ours)}.
   */
  public Sentence reading(Bound<?> bound) {
    return ToldBound.READING.with(
        Arguments.of("bound", bound.named().alone()).and("value", told(bound)));
  }

  /** What the record covers. */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * When a duty is due: a window after its occasion, or after the record begins to cover anything
   * if that is later; at the end of all time where the window reaches beyond it.
   *
   * @param occasion what brought the duty
   * @param window how long it may wait
   */
  public Instant due(When occasion, Duration window) {
    Instant begun = requireNonNull(occasion, "occasion").latest();
    Instant covered = coverage.span().earliest();
    Instant from = begun.isBefore(covered) ? covered : begun;
    return new TimeWindow(window).end(from);
  }

  /** The moment of this situation: nothing later is known in it. */
  public Instant moment() {
    return moment;
  }

  /** The same pictures, looked at later; an earlier moment leaves this one as it is. */
  public Situation at(Instant later) {
    return later.isAfter(moment)
        ? new Situation(places, pictures, bounds, coverage, later, told)
        : this;
  }

  /**
   * The same situation, and all that are reached from it, which tells of each view whose picture
   * somebody asks for: so it can be known what an answer depends on.
   *
   * @param listener told of the view, before the picture is given
   */
  public Situation telling(Consumer<? super View<?>> listener) {
    requireNonNull(listener, "listener");
    return new Situation(places, pictures, bounds, coverage, moment, listener);
  }

  /** The views that have another picture in a situation that was reached from this one. */
  public ImmutableSet<View<?>> changedIn(Situation later) {
    ImmutableSet.Builder<View<?>> changed = ImmutableSet.builder();
    places.forEach(
        (view, place) -> {
          if (isOther(pictures[place], later.pictures[place])) {
            changed.add(view);
          }
        });
    return changed.build();
  }

  @SuppressWarnings("ReferenceEquality") // a picture that is the same value twice may be large
  private static boolean isOther(Object before, Object after) {
    return before != after;
  }

  /** The situation after one more entry, as {@link #read} says. */
  public Situation after(Entry entry) {
    return read(entry).next();
  }

  /**
   * What one more entry leads to: every view takes one look at it. One that names what is not there
   * changes no picture, and no view is asked: whom it was about is not known. Nor does one that
   * cannot have happened to the organization.
   */
  public Reached read(Entry entry) {
    ImmutableList<Reached.NotThere> unknown = notThere(entry.event().refersTo());
    return unknown.isEmpty()
        ? looked(entry)
        : Reached.ofUnknown(at(entry.when().latest()), unknown);
  }

  private Reached looked(Entry entry) {
    LooksAtEntry looks = new LooksAtEntry(pictures);
    for (Map.Entry<View<?>, Integer> one : places.entrySet()) {
      Look<?> look = look(one.getKey(), entry);
      if (isImpossible(one.getKey(), look)) {
        return Reached.ofImpossible(at(entry.when().latest()), look.problems());
      }
      looks.add(one.getValue(), look);
    }
    return looks.reached(with(looks.pictures(), entry.when().latest()));
  }

  /** The organization is looked at first: what cannot have happened to it changed nothing else. */
  private static boolean isImpossible(View<?> view, Look<?> look) {
    return view.equals(OrganizationView.ORGANIZATION) && !look.problems().isEmpty();
  }

  private Situation with(Object[] next, Instant latest) {
    Instant then = latest.isAfter(moment) ? latest : moment;
    return new Situation(places, next, bounds, coverage, then, told);
  }

  private <S> Look<S> look(View<S> view, Entry entry) {
    try {
      return requireNonNull(view.after(picture(view), entry), "the answer");
    } catch (RuntimeException e) {
      throw Answer.failed(asked(view, entry), e);
    }
  }

  private static String asked(View<?> view, Entry entry) {
    return named(view) + ", asked about " + entry.label() + ",";
  }

  /** By its class: a host's own may have no words for itself. */
  private static String named(View<?> view) {
    String type = view.getClass().getName();
    return "The view " + type.substring(type.lastIndexOf('.') + 1);
  }

  /** What an event names that is not there in this situation, with the nearest name that is. */
  public ImmutableList<Problem> unknown(Event event) {
    return notThere(event.refersTo()).stream()
        .map(Reached.NotThere::told)
        .distinct()
        .collect(toImmutableList());
  }

  private ImmutableList<Reached.NotThere> notThere(ImmutableList<Reference> references) {
    if (references.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Reached.NotThere> unknown = ImmutableList.builder();
    for (Reference reference : references) {
      unknown(reference).ifPresent(unknown::add);
    }
    return unknown.build();
  }

  /** It is there if any view has it, and missing if none has it of those that keep such things. */
  private Optional<Reached.NotThere> unknown(Reference reference) {
    Optional<Supplier<String>> expected = Optional.empty();
    for (View<?> view : places.keySet()) {
      Lookup answer = lookUp(view, reference.key());
      if (answer instanceof Lookup.There) {
        return Optional.empty();
      } else if (answer instanceof Lookup.Missing missing) {
        expected = expected.or(() -> Optional.of(missing::expected));
      } else if (answer instanceof Lookup.NoneRecorded none && reference.isNeeded()) {
        expected = expected.or(() -> Optional.of(none::expected));
      }
    }
    return expected.map(
        text ->
            new Reached.NotThere(
                reference.key(),
                Later.of(
                    () ->
                        new Problem(reference.role(), Quoted.text(reference.key()), text.get()))));
  }

  private <S> Lookup lookUp(View<S> view, Key key) {
    Lookup answer = view.lookUp(picture(view), key);
    if (!(answer instanceof Lookup.NotKept)) {
      told.accept(view);
    }
    return answer;
  }

  /** The moment and the organization in short. */
  @Override
  public String toString() {
    return "situation as of " + moment + ": " + organization();
  }
}
