@NullMarked
package org.diglot.edition.plain;

import org.jspecify.annotations.NullMarked;
