/** The LaTeX edition compiles and loses nothing. */
@NullMarked
package org.diglot.edition.latex;

import org.jspecify.annotations.NullMarked;
