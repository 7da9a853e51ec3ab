/**
 * Looks for text inside a text, and says what shall stand in its place. Nothing here knows
 * documents or files; whoever searches a table asks cell by cell.
 *
 * {@snippet :
 * TextSearch search = TextSearch.of("colou?r", Set.of(SearchRule.EXPRESSION));
 * Replacement with = Replacement.of("hue", search);
 * for (TextHit hit : search.in("The color.", VersionTag.of("en"))) {
 *     String other = with.of(hit);
 * }
 * }
 */
@NullMarked
package org.diglot.project.search;

import org.jspecify.annotations.NullMarked;
