@NullMarked
package org.diglot.edition.tei;

import org.jspecify.annotations.NullMarked;
