package org.leadershipmethod.internal;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a program gives, looked at before it is used: what is wrong with it names the argument. */
public final class Argument {

  private Argument() {}

  /**
   * A text that says something.
   *
   * @param name what the argument is called, to begin a sentence with
   * @throws NullPointerException if there is none
   * @throws IllegalArgumentException if it is blank
   */
  public static String text(String name, @Nullable String value) {
    if (value == null) {
      throw new NullPointerException(name + " has to be some text, but its value was null.");
    } else if (value.isBlank()) {
      throw new IllegalArgumentException(name + " has to be some text, but it was blank.");
    }
    return value;
  }

  /**
   * A number of people or seats.
   *
   * @param name what it counts
   * @throws IllegalArgumentException if it is below zero
   */
  public static void count(String name, int number) {
    if (number < 0) {
      throw new IllegalArgumentException(
          name + " counts people or seats, but it was " + number + ".");
    }
  }

  /**
   * Things of which none is missing, in their order.
   *
   * @throws NullPointerException if one is null, or all are
   */
  public static <T> ImmutableList<T> all(
      String name, @Nullable Iterable<? extends @Nullable T> things) {
    if (things == null) {
      throw new NullPointerException(name + " is null.");
    } else if (things instanceof ImmutableCollection) {
      return ImmutableList.copyOf(things); // has no null, and need not be copied
    }
    ImmutableList.Builder<T> all = ImmutableList.builder();
    int place = 0;
    for (T thing : things) {
      if (thing == null) {
        throw new NullPointerException(name + " has null at place " + (place + 1) + ".");
      }
      all.add(thing);
      place++;
    }
    return all.build();
  }

  /**
   * Things of which none is missing, in their order.
   *
   * @throws NullPointerException if one is null, or all are
   */
  public static <T> ImmutableList<T> all(String name, @Nullable T @Nullable [] things) {
    return all(name, things == null ? null : Arrays.asList(things));
  }

  /**
   * What is made of texts that all say something, in their order.
   *
   * @throws NullPointerException if one is null, or all are
   * @throws IllegalArgumentException if one is blank
   */
  public static <T> ImmutableList<T> texts(
      String name,
      Function<? super String, ? extends T> made,
      @Nullable String @Nullable [] texts) {
    ImmutableList.Builder<T> all = ImmutableList.builder();
    for (String text : all(name, texts)) {
      all.add(made.apply(text(name, text)));
    }
    return all.build();
  }
}
