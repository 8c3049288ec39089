/** How votes on ideas become figures that add up. */
@NullMarked
package org.leadershipmethod.concentration;

import org.jspecify.annotations.NullMarked;
