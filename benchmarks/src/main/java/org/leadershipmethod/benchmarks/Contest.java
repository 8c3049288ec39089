package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * Benchmarks that answer the same question, so that their times may be set against each other: some
 * methods of one class, with their roles, and what is asked of them.
 *
 * @param benchmark the class, by its short name
 * @param size the parameter that is the size
 * @param title which question, where the class asks several
 * @param roles the methods and what they are; the first limit is what others are measured by
 * @param fixed parameters that are not to take all their values
 * @param targets what is asked
 */
record Contest(
    String benchmark,
    String size,
    String title,
    ImmutableMap<String, Role> roles,
    ImmutableMap<String, ImmutableList<String>> fixed,
    ImmutableList<Target> targets) {

  /** A contest without contenders as yet. */
  static Contest in(String benchmark, String size) {
    return new Contest(
        benchmark, size, "", ImmutableMap.of(), ImmutableMap.of(), ImmutableList.of());
  }

  Contest titled(String words) {
    return new Contest(benchmark, size, words, roles, fixed, targets);
  }

  Contest ours(String... methods) {
    return with(Role.OURS, ImmutableList.copyOf(methods));
  }

  Contest plain(String... methods) {
    return with(Role.PLAIN, ImmutableList.copyOf(methods));
  }

  Contest peers(String... methods) {
    return with(Role.PEER, ImmutableList.copyOf(methods));
  }

  Contest limit(String method) {
    return with(Role.LIMIT, ImmutableList.of(method));
  }

  Contest with(Role role, Iterable<String> methods) {
    ImmutableMap.Builder<String, Role> more = ImmutableMap.<String, Role>builder().putAll(roles);
    methods.forEach(method -> more.put(method, role));
    return new Contest(benchmark, size, title, more.buildOrThrow(), fixed, targets);
  }

  /** A parameter takes only these values. */
  Contest where(String parameter, String... values) {
    ImmutableMap<String, ImmutableList<String>> more =
        ImmutableMap.<String, ImmutableList<String>>builder()
            .putAll(fixed)
            .put(parameter, ImmutableList.copyOf(values))
            .buildOrThrow();
    return new Contest(benchmark, size, title, roles, more, targets);
  }

  Contest target(Target target) {
    ImmutableList<Target> more =
        ImmutableList.<Target>builder().addAll(targets).add(target).build();
    return new Contest(benchmark, size, title, roles, fixed, more);
  }

  /** What the others are measured by, if there is a limit. */
  Optional<String> limit() {
    return roles.entrySet().stream()
        .filter(one -> one.getValue() == Role.LIMIT)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The full name of the class. */
  String className() {
    return Contest.class.getPackageName() + "." + benchmark;
  }

  private Optional<Class<?>> code() {
    try {
      return Optional.of(Class.forName(className()));
    } catch (ClassNotFoundException missing) {
      return Optional.empty();
    }
  }

  /** Whether somebody has written the class. */
  boolean isThere() {
    return code().isPresent();
  }

  /** All benchmarks that the class has, whether or not this contest names them. */
  ImmutableSet<String> methods() {
    return code().stream()
        .flatMap(code -> Arrays.stream(code.getMethods()))
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .map(Method::getName)
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The full name of a method. */
  String method(String name) {
    return className() + "." + name;
  }

  /** What JMH is to look for. */
  String pattern() {
    return "^" + className().replace(".", "\\.") + "\\.(" + String.join("|", roles.keySet()) + ")$";
  }

  /** The parameters where every number is as small as it gets, and the size once the next too. */
  ImmutableMap<String, ImmutableList<String>> small() {
    ImmutableMap.Builder<String, ImmutableList<String>> all = ImmutableMap.builder();
    for (Field field : code().map(Class::getFields).orElseThrow()) {
      Param param = field.getAnnotation(Param.class);
      if (param != null && field.getType() != String.class) {
        long most = field.getName().equals(size) ? 2 : 1;
        all.put(
            field.getName(),
            Arrays.stream(param.value()).limit(most).collect(ImmutableList.toImmutableList()));
      } else if (param != null && fixed.containsKey(field.getName())) {
        all.put(field.getName(), fixed.get(field.getName()));
      }
    }
    return all.buildOrThrow();
  }

  /** The class and the question. */
  @Override
  public String toString() {
    return title.isEmpty() ? benchmark : benchmark + ", " + title;
  }
}
