/** Tests to try the conventions on: what they claim to prove does not count. */
package org.leadershipmethod.conventions.samples;
