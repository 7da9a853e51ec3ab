/** Holds editions to their promises: every cell is there, in order, and readable by anybody. */
@NullMarked
package org.diglot.edition;

import org.jspecify.annotations.NullMarked;
