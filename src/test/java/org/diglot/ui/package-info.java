/** Tests of the window, and what they share: a desk in memory and samples. */
@NullMarked
package org.diglot.ui;

import org.jspecify.annotations.NullMarked;
