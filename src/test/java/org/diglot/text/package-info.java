/** Holds what the room promises: nothing lost, sentences where a reader would end them. */
@NullMarked
package org.diglot.text;

import org.jspecify.annotations.NullMarked;
