/** Tests of the way back in time. */
@NullMarked
package org.diglot.ui.time;

import org.jspecify.annotations.NullMarked;
