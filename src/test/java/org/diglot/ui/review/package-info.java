/** Tests of reviews on the screen, without a screen. */
@NullMarked
package org.diglot.ui.review;

import org.jspecify.annotations.NullMarked;
