/** Tests of publishing on the screen, without a screen. */
@NullMarked
package org.diglot.ui.publish;

import org.jspecify.annotations.NullMarked;
