/** How two texts are compared. */
@NullMarked
package org.diglot.memory.match;

import org.jspecify.annotations.NullMarked;
