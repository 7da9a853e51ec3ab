/** Books in PDF that were damaged on purpose are noticed. */
@NullMarked
package org.diglot.edition.pdf.readback;

import org.jspecify.annotations.NullMarked;
