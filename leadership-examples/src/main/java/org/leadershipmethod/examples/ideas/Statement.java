package org.leadershipmethod.examples.ideas;

/**
 * An idea as somebody put it.
 *
 * @param text what it says, perhaps over several lines; empty where nobody knows
 * @param isRejected whether a moderator took it out
 * @param isAboutTheTalk whether it is about the consultation itself
 */
record Statement(String text, boolean isRejected, boolean isAboutTheTalk) {

  static final Statement UNKNOWN = new Statement("", false, false);
}
