/**
 * Drafts made of what a memory knows, where no translation fits as it stands.
 *
 * <p>A {@link org.diglot.memory.draft.Adapter} puts the numbers, a term and the codes of a segment
 * into the translation of a match. An {@link org.diglot.memory.draft.Assembler} joins the
 * translations of parts of a segment. Both only do what is unambiguous, and each piece of a {@link
 * org.diglot.memory.Draft} says where it comes from.
 *
 * {@snippet :
 * Optional<Draft> adapted = new Adapter().adapt(query, match, match.variants().getFirst(), List.of());
 * adapted.ifPresent(draft -> offer(draft.content(), draft.made()));
 * }
 */
@NullMarked
package org.diglot.memory.draft;

import org.jspecify.annotations.NullMarked;
