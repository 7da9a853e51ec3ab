/** Tests of how the window looks. */
@NullMarked
package org.diglot.ui.look;

import org.jspecify.annotations.NullMarked;
