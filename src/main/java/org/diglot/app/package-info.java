/**
 * The program itself: {@code main}, and the one place where concrete parts are chosen and joined.
 *
 * <p>A new document format, edition format or memory is one line in {@link
 * org.diglot.app.StandardWorkshop}.
 */
@NullMarked
package org.diglot.app;

import org.jspecify.annotations.NullMarked;
