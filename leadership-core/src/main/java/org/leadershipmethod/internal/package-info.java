/**
 * What the other packages share and no user sees: this package is not exported, and nothing in it
 * appears in a public signature.
 */
@NullMarked
package org.leadershipmethod.internal;

import org.jspecify.annotations.NullMarked;
