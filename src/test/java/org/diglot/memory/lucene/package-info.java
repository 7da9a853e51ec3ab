/** What only the index can do wrong. */
@NullMarked
package org.diglot.memory.lucene;

import org.jspecify.annotations.NullMarked;
