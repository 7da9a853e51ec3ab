/** Tests of the completion of words. */
@NullMarked
package org.diglot.ui.complete;

import org.jspecify.annotations.NullMarked;
