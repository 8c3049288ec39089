/** How long things take, measured with JMH. */
@NullMarked
package org.leadershipmethod.benchmarks;

import org.jspecify.annotations.NullMarked;
