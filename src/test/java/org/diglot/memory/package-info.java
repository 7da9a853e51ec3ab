/** What every memory must keep, and how engines compare with plain reading. */
@NullMarked
package org.diglot.memory;

import org.jspecify.annotations.NullMarked;
