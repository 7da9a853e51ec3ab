@NullMarked
package org.diglot.edition.office;

import org.jspecify.annotations.NullMarked;
