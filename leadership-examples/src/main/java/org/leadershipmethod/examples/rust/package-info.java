/**
 * Reads the teams of a project such as Rust, day after day, and those who champion its goals, and
 * shows what the library says of them.
 */
@NullMarked
package org.leadershipmethod.examples.rust;

import org.jspecify.annotations.NullMarked;
