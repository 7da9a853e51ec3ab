@NullMarked
package org.diglot.edition.epub;

import org.jspecify.annotations.NullMarked;
