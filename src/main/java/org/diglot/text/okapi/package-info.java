/**
 * Reads and writes documents through Okapi filters, and splits sentences by SRX rules with Okapi's
 * engine.
 *
 * <p>Nothing of Okapi leaves this package: a filter's events become {@linkplain
 * org.diglot.text.Block blocks}, its inline codes become codes of our {@linkplain
 * org.diglot.model.Content content}. One more format is one more filter with its settings behind
 * {@link org.diglot.text.SourceFormat}:
 *
 * {@snippet :
 * SourceFormat format = new PlainTextFormat();
 * SentenceSplitter splitter = SrxRules.builtIn().splitter(VersionTag.of("en"));
 * }
 */
@NullMarked
package org.diglot.text.okapi;

import org.jspecify.annotations.NullMarked;
