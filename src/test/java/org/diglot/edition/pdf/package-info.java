/** Books in PDF are read back: tags, text, places and standards. */
@NullMarked
package org.diglot.edition.pdf;

import org.jspecify.annotations.NullMarked;
