/**
 * What tests of the library share with tests of programs that use it, published beside the library
 * with the classifier {@code test-kit}.
 */
@NullMarked
package org.leadershipmethod.testkit;

import org.jspecify.annotations.NullMarked;
