/**
 * What tests of the library share with tests of programs that use it, published beside the library
 * with the classifier {@code test-kit}.
 *
 * <p>In the build of the library every property can be tried harder, here each with ten times its
 * tries and from a seed of your choice:
 *
 * <pre>{@code
 * mvn test -pl leadership-core -Dtest='*Properties' -Dtries.times=10 -Dtries.seed=7
 * }</pre>
 *
 * <p>One of the two alone does as well. Without them every run begins with other seeds; jqwik names
 * the seed of what fails, and {@code -Dtries.seed} takes it.
 *
 * <p>Whether a test fails once a line is changed, the profile {@code mutation} tells, which runs
 * the tests again and again for every line that it changes. No property has more than 25 tries
 * there, or as many as {@code -Dtries.most} says; what came up too seldom in so few is no failure.
 *
 * <p>So that a green build stays green, a check of how often something comes up asks for so little
 * that it fails by chance less than once in a million runs.
 */
@NullMarked
package org.leadershipmethod.testkit;

import org.jspecify.annotations.NullMarked;
