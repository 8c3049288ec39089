/** What holds for the library as a whole: proofs for its clauses, its floors, its sources. */
package org.leadershipmethod.conventions;
