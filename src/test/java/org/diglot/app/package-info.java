<<<<<<< HEAD
/** Tests of the program as a whole. */
=======
/** Tests of the whole program, in a Java of its own. */
>>>>>>> cli
@NullMarked
package org.diglot.app;

import org.jspecify.annotations.NullMarked;
