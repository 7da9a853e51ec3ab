/**
 * Reviews on the screen: a copy goes out to a reviewer, and what comes back is compared and taken.
 *
 * <p>The {@linkplain org.diglot.ui.review.ReviewPresenter presenter} knows the findings and what
 * was decided; the {@linkplain org.diglot.ui.review.ReviewDialog dialog} shows them with the texts
 * that were sent, that stand here now, and that came back. All that is taken is one step of undo.
 */
@NullMarked
package org.diglot.ui.review;

import org.jspecify.annotations.NullMarked;
