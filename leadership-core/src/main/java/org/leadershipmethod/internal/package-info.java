/**
 * What the other packages share and no user sees.
 *
 * <p>Here are numbers in the place of ids, columns of them, and trees over them, so that a large
 * organization or society stays small and a version of it shares with the one before what did not
 * change. Moments are read and shown in one way, and the name that somebody may have meant is found
 * in one way. This package is not exported, and nothing in it appears in a public signature.
 */
@NullMarked
package org.leadershipmethod.internal;

import org.jspecify.annotations.NullMarked;
