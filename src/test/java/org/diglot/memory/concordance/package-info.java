/** Tests of what a concordance takes for a hit. */
@NullMarked
package org.diglot.memory.concordance;

import org.jspecify.annotations.NullMarked;
