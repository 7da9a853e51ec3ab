/** Tests of the review copies, and what stands in for a reviewer with an office program. */
@NullMarked
package org.diglot.edition.review;

import org.jspecify.annotations.NullMarked;
