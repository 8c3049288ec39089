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
 * Gives every property so many times its tries, or all of them the same seed, where the build is
 * told to by the system properties {@code tries.times} and {@code tries.seed}.
 *
 * <p>Without them it changes nothing. What has one try is an example and stays one. jqwik finds it
 * only where tests run on the class path, so the build leaves the module path when one of the two
 * is given.
 */
public final class MoreTries implements AroundPropertyHook {

  /** How many tries a property has that does not say. */
  private static final int DEFAULT = 1000;

  @Override
  public boolean appliesTo(Optional<AnnotatedElement> element) {
    return true;
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  /**
   * Runs a property with more tries, or from the seed.
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
      given("tries.seed").ifPresent(seed -> begun(attributes, seed));
    }
    return property.execute();
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
