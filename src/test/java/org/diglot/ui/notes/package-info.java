/** Tests of the notes beside the text. */
@NullMarked
package org.diglot.ui.notes;

import org.jspecify.annotations.NullMarked;
