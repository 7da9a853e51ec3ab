/**
 * Keeps large documents in a form that opens several times faster than XML, in the cache of the
 * project.
 *
 * <p>TMX stays the truth: what is kept names the SHA-256 of the TMX that it stands for, and counts
 * only while the TMX has it. Nothing is lost when it is thrown away.
 *
 * {@snippet :
 * KeptDocument kept = new KeptDocument(cache.resolve("essay.txt.rows"));
 * kept.write(sha256, bitext);
 * kept.read().ifPresent(rows -> show(rows.sha256(), rows.bitext()));
 * }
 */
@NullMarked
package org.diglot.project.kept;

import org.jspecify.annotations.NullMarked;
