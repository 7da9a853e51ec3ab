/**
 * Completing a word that is being typed: what comes in is the text before the caret, the segment
 * and what the memory offers for it; what goes out are ways in which the word could go on.
 *
 * {@snippet :
 * CompletionPresenter presenter = new CompletionPresenter(runners, display);
 * presenter.open(new Typing(bitext, cell, "La revol", offered));
 * }
 */
@NullMarked
package org.diglot.ui.complete;

import org.jspecify.annotations.NullMarked;
