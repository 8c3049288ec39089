/**
 * Files as people wrote them: text, tables, YAML, days.
 *
 * <p>Everything is read as text first, just as it stands there, and what cannot be used is said
 * with its file and line, all of it at once. What is odd and can be read all the same becomes a
 * {@link org.leadershipmethod.examples.files.Notice}, so that whoever sees the result knows what
 * was made of it.
 */
@NullMarked
package org.leadershipmethod.examples.files;

import org.jspecify.annotations.NullMarked;
