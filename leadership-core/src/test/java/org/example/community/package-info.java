/**
 * A community that limits terms of office, and how many seats people of one employer may have: two
 * rules of its own about the leading groups that the library knows.
 */
@NullMarked
package org.example.community;

import org.jspecify.annotations.NullMarked;
