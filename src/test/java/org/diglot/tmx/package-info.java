/** Holds what the room promises: valid and stable files, no loss, plain words about bad input. */
@NullMarked
package org.diglot.tmx;

import org.jspecify.annotations.NullMarked;
