package org.leadershipmethod.testkit;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import net.jqwik.api.FixedSeedMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property so many times its tries, at most so many, or all of them the same seed,
 * where the build is told to by the system properties {@code tries.times}, {@code tries.most} and
 * {@code tries.seed}.
 *
 * <p>Without them it changes nothing. What has one try is an example and stays one. With {@code
 * tries.most}, which is for runs that repeat the tests very often, a property does not fail where
 * something comes up too seldom: so few tries don't tell. jqwik finds this type only where tests
 * run on the class path, so the build leaves the module path when one of the three is given.
 */
public final class MoreTries implements AroundPropertyHook {

  /** How many tries a property has that does not say. */
  private static final int DEFAULT = 1000;

  /** Where jqwik counts how often something comes up, and fails a property for it. */
  private static final String STATISTICS = "net.jqwik.engine.hooks.statistics.";

  /** Around the hook of jqwik that counts, which stands at -50. */
  private static final int AROUND_STATISTICS = -60;

  @Override
  public boolean appliesTo(Optional<AnnotatedElement> element) {
    return true;
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public int aroundPropertyProximity() {
    return AROUND_STATISTICS;
  }

  /**
   * Runs a property with more tries or fewer, or from the seed.
   *
   * @throws IllegalArgumentException if one of the system properties is no number of its kind
   */
  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    int tries = attributes.tries().orElse(DEFAULT);
    if (tries > 1) {
      given("tries.times").ifPresent(times -> attributes.setTries(multiplied(tries, times)));
      given("tries.most").ifPresent(most -> attributes.setTries(atMost(attributes, most)));
      given("tries.seed").ifPresent(seed -> begun(attributes, seed));
    }
    PropertyExecutionResult result = property.execute();
    return given("tries.most").map(most -> withoutShares(result)).orElse(result);
  }

  private static Optional<String> given(String name) {
    return Optional.ofNullable(System.getProperty(name));
  }

  static int multiplied(int tries, String times) {
    long factor = number("tries.times", times);
    if (factor < 1 || factor > Integer.MAX_VALUE / tries) {
      throw wrong("tries.times", times, "a number from 1 to " + Integer.MAX_VALUE / tries);
    }
    return (int) (tries * factor);
  }

  private static int atMost(PropertyAttributes attributes, String most) {
    return atMost(attributes.tries().orElse(DEFAULT), most);
  }

  static int atMost(int tries, String most) {
    long number = number("tries.most", most);
    if (number < 2) {
      throw wrong("tries.most", most, "a number from 2");
    }
    return (int) Math.min(tries, number);
  }

  static PropertyExecutionResult withoutShares(PropertyExecutionResult result) {
    return result.throwable().filter(MoreTries::isOfShares).isPresent()
        ? result.mapToSuccessful()
        : result;
  }

  /** Whether jqwik itself, and no assertion of a test, found that something comes up too seldom. */
  private static boolean isOfShares(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith(STATISTICS);
  }

  private static void begun(PropertyAttributes attributes, String seed) {
    attributes.setSeed(Long.toString(number("tries.seed", seed)));
    attributes.setWhenFixedSeed(FixedSeedMode.ALLOW);
  }

  static long number(String name, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw wrong(name, text, "a whole number");
    }
  }

  private static IllegalArgumentException wrong(String name, String found, String expected) {
    return new IllegalArgumentException(
        "-D" + name + ": found '" + found + "', expected " + expected + ".");
  }
}
