package org.leadershipmethod.internal;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/** An answer of code that may be a host's own: if it fails, the failure says whose it is. */
public final class Answer {

  private Answer() {}

  /**
   * The answer to a question.
   *
   * @param asked who is asked about what, as words to begin a sentence with
   * @throws IllegalStateException if there is an exception or null in place of an answer; the
   *     message says who was asked, and the exception is its cause
   */
  public static <T> T to(Supplier<? extends T> question, Supplier<String> asked) {
    try {
      return requireNonNull(question.get(), "the answer");
    } catch (RuntimeException e) {
      throw failed(asked.get(), e);
    }
  }

  /**
   * What is thrown where there is no answer.
   *
   * @param asked who was asked about what, as words to begin a sentence with
   */
  public static IllegalStateException failed(String asked, RuntimeException cause) {
    return new IllegalStateException(asked + " failed: " + cause, cause);
  }
}
