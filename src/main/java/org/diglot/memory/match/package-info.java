/**
 * How two texts are compared, whatever engine found them: words, distance, score, difference.
 *
 * <p>Engines ask {@link org.diglot.memory.match.Texts} for a text cut into words, may throw away
 * what {@link org.diglot.memory.match.WordDistance} puts below the threshold, and give the rest to
 * a {@link org.diglot.memory.match.MatchCollector}, which scores, groups and orders it. Because the
 * similarity of words is never below the final score, nothing is lost on the way.
 */
@NullMarked
package org.diglot.memory.match;

import org.jspecify.annotations.NullMarked;
