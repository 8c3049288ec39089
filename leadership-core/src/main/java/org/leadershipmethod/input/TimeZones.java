package org.leadershipmethod.input;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.internal.Nearest;

/** Reads the names of time zones: {@code Europe/Berlin}, {@code UTC}, {@code +05:30}. */
public final class TimeZones {

  private TimeZones() {}

  /**
   * The zone of a name, or that there is none, with the nearest name that there is.
   *
   * @param where where the name stands
   * @param name the name
   */
  public static Checked<ZoneId> read(String where, String name) {
    requireNonNull(where, "where");
    try {
      return Checked.usable(ZoneId.of(requireNonNull(name, "name")));
    } catch (DateTimeException unknown) {
      String near = nearest(name).map(id -> " (" + Quoted.text(id) + "?)").orElse("");
      return new Checked.Faulty<>(
          ImmutableList.of(
              new Problem(
                  where,
                  Quoted.text(name),
                  "a time zone such as Europe/Berlin, UTC or +05:30" + near)));
    }
  }

  private static Optional<String> nearest(String name) {
    Set<String> ids = ZoneId.getAvailableZoneIds();
    return nearest(name, ids)
        .or(
            () -> {
              ImmutableMap<String, String> cities = byCity(ids);
              return Optional.ofNullable(cities.get(name))
                  .or(() -> nearest(name, cities.keySet()).map(cities::get));
            });
  }

  private static Optional<String> nearest(String name, Set<String> names) {
    Comparator<String> byLength = comparingInt(one -> Math.abs(one.length() - name.length()));
    return Nearest.to(
        name,
        names::contains,
        names.stream().sorted(byLength.thenComparing(Comparator.naturalOrder())));
  }

  /** People know their city, and not always what stands before it. */
  private static ImmutableMap<String, String> byCity(Set<String> ids) {
    return ids.stream()
        .filter(id -> id.indexOf('/') >= 0)
        .sorted()
        .collect(
            ImmutableMap.toImmutableMap(
                id -> id.substring(id.lastIndexOf('/') + 1), id -> id, (first, second) -> first));
  }
}
