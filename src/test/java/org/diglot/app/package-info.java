/** Tests of the whole program, in a Java of its own. */
@NullMarked
package org.diglot.app;

import org.jspecify.annotations.NullMarked;
