/**
 * A cooperative that has an event, a view, rules and a bound of its own beside those of the
 * library: it uses nothing but what is public.
 */
@NullMarked
package org.example.cooperative;

import org.jspecify.annotations.NullMarked;
