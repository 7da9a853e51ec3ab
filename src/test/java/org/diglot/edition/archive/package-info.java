@NullMarked
package org.diglot.edition.archive;

import org.jspecify.annotations.NullMarked;
