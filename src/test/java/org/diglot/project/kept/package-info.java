/** Tests of the fast form of large documents. */
@NullMarked
package org.diglot.project.kept;

import org.jspecify.annotations.NullMarked;
