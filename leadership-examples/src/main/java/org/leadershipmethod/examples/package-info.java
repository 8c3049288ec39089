/** Programs that use the library, each small enough to read at one sitting. */
@NullMarked
package org.leadershipmethod.examples;

import org.jspecify.annotations.NullMarked;
