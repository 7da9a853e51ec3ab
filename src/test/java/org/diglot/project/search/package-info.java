/** Tests of the search in a text. */
@NullMarked
package org.diglot.project.search;

import org.jspecify.annotations.NullMarked;
