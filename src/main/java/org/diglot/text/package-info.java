/**
 * Turns a document into blocks and sentences, and puts translated sentences back.
 *
 * <p>In comes a file; a {@linkplain org.diglot.text.SourceFormat format} reads it into {@linkplain
 * org.diglot.text.Block blocks} (paragraphs), a {@linkplain org.diglot.text.SentenceSplitter
 * splitter} cuts each block into sentences, and the {@linkplain org.diglot.text.Segmenter
 * segmenter} names them. Out goes the translated file: the {@linkplain org.diglot.text.TextJoiner
 * joiner} makes paragraphs of the variants, and the same format writes them into the original, of
 * which everything that is not text stays as it was, to the byte.
 *
 * {@snippet :
 * SourceText text = format.read(file, VersionTag.of("en"));
 * List<Segment> segments = new Segmenter(rules.splitter(text.language())).segments(text);
 * TranslatedText spanish = TextJoiner.from(bitext).to(VersionTag.of("es"), Untranslated.SOURCE);
 * format.write(file, spanish, out);
 * }
 *
 * Formats and sentence rules run on Okapi, which is seen only in the inner package {@code okapi}.
 */
@NullMarked
package org.diglot.text;

import org.jspecify.annotations.NullMarked;
