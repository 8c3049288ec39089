package org.leadershipmethod.examples;

/** The program that {@code mvn compile exec:java} runs. */
public final class LeadershipExamples {
  private LeadershipExamples() {}

  /**
   * Says that there is no example yet.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    System.out.println("leadership-core: no example yet.");
  }
}
