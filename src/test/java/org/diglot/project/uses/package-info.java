/** Tests of how uses of words are written to files. */
@NullMarked
package org.diglot.project.uses;

import org.jspecify.annotations.NullMarked;
