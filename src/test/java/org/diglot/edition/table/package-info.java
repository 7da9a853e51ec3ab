@NullMarked
package org.diglot.edition.table;

import org.jspecify.annotations.NullMarked;
