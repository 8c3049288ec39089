/**
 * People, and what a host program has said of them.
 *
 * <p>A person is an id and nothing else here: the id can be a handle, a number or a token that only
 * the host can turn back into somebody. Which of the three parts of the masses a person stands in
 * ({@link org.leadershipmethod.person.Part}), or which kind of personnel they belong to ({@link
 * org.leadershipmethod.person.PersonnelKind}), is the host's to say; this library holds what it is
 * told and never labels anybody by itself.
 */
@NullMarked
package org.leadershipmethod.person;

import org.jspecify.annotations.NullMarked;
