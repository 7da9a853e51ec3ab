/**
 * Review copies: a table of the sentences of one version that a reviewer corrects in an office
 * program and sends back.
 *
 * <p>Out goes a {@linkplain org.diglot.edition.review.ReviewCopy copy}, written by a {@linkplain
 * org.diglot.edition.review.ReviewWriter writer}; in comes a {@linkplain
 * org.diglot.edition.review.ReturnedReview returned review}, read by the {@linkplain
 * org.diglot.edition.review.ReviewReader reader}. Each row carries, hidden, a {@linkplain
 * org.diglot.edition.review.Seal seal} that tells its sentence and the text that was sent, so that
 * rows may be sorted, copied or deleted, and nothing needs to be kept elsewhere. What to make of
 * the differences is left to the room of the project.
 *
 * {@snippet :
 * new DocxReviewWriter().write(copy, out);
 * ReturnedReview back = ReviewReader.read(file);
 * }
 */
@NullMarked
package org.diglot.edition.review;

import org.jspecify.annotations.NullMarked;
