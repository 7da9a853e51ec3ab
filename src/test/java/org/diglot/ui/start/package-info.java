/** Tests of the start screen. */
@NullMarked
package org.diglot.ui.start;

import org.jspecify.annotations.NullMarked;
