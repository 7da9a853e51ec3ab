/** Tests of the program as a whole. */
@NullMarked
package org.diglot.app;

import org.jspecify.annotations.NullMarked;
