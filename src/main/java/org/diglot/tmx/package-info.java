/**
 * Reads and writes TMX so that no word, note or foreign property is lost on the way.
 *
 * <p>Files of any tool come in, as a whole {@linkplain org.diglot.model.Bitext document} or, at any
 * size, {@linkplain org.diglot.model.Unit unit} by unit. Our own TMX 1.4b goes out: valid against
 * its DTD, one element per line, the same bytes as long as nothing changed.
 *
 * {@snippet :
 * TmxDocument document = new TmxReader().readDocument(file);
 * new TmxWriter().write(document.bitext(), out);
 *
 * TmxSummary summary = new TmxReader().readUnits(memory, unit -> index.add(unit));
 * }
 *
 * <p>Reading is forgiving: what can be understood is understood, everything else becomes a
 * {@linkplain org.diglot.tmx.TmxWarning warning}. Nothing outside the file is ever opened, whatever
 * its DOCTYPE asks for.
 */
@NullMarked
package org.diglot.tmx;

import org.jspecify.annotations.NullMarked;
