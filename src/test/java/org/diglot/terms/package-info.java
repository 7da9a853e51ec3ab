/**
 * Holds what the room promises: what counts as found in each language, and the essay's own terms.
 */
@NullMarked
package org.diglot.terms;

import org.jspecify.annotations.NullMarked;
