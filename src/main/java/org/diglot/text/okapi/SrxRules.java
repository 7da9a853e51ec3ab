package org.diglot.text.okapi;

import net.sf.okapi.common.exceptions.OkapiException;
import net.sf.okapi.lib.segmentation.SRXDocument;
import net.sf.okapi.lib.segmentation.SRXSegmenter;

import org.diglot.model.VersionTag;
import org.diglot.text.SentenceSplitter;
import org.diglot.text.SplitterSource;
import org.diglot.text.TextException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Sentence rules in SRX 2.0: the built-in ones, or those of a file that a user has changed.
 *
 * <p>A file is checked as a whole when it is loaded, so that a splitter never fails. May be used
 * from any thread.
 *
 * @see <a href="https://www.gala-global.org/srx-20-april-7-2008">SRX 2.0</a>
 */
public final class SrxRules implements SplitterSource {
    private static final String BUILT_IN = "/org/diglot/text/diglot.srx";

    private final SRXDocument rules;

    private SrxRules(byte[] srx) {
        rules = new SRXDocument();
        rules.loadRules(new ByteArrayInputStream(srx));
        rules.setTrimLeadingWhitespaces(false);
        rules.setTrimTrailingWhitespaces(false);
    }

    /** The rules that come with the program. */
    public static SrxRules builtIn() {
        return new SrxRules(builtInBytes());
    }

    /** The file of the built-in rules, to be written where a user can change it. */
    public static byte[] builtInBytes() {
        try (InputStream in = SrxRules.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: no " + BUILT_IN);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rules of a file.
     *
     * @throws TextException if the file cannot be read, is no SRX, or has a rule that cannot work;
     *     nothing is loaded then, and the caller may go on with the {@linkplain #builtIn() built-in
     *     rules}
     */
    public static SrxRules load(Path file) throws TextException {
        try {
            byte[] srx = Files.readAllBytes(file);
            SrxCheck.check(file, srx);
            return new SrxRules(srx);
        } catch (OkapiException e) {
            throw TextException.about(
                    file,
                    "This is no SRX file that can be used: "
                            + e.getMessage()
                            + " These rules are not used.",
                    e);
        } catch (NoSuchFileException e) {
            throw TextException.about(file, "There is no such file of sentence rules.", e);
        } catch (IOException e) {
            throw TextException.about(
                    file, "The sentence rules cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized SentenceSplitter splitter(VersionTag language) {
        return new SrxSentenceSplitter(
                (SRXSegmenter) rules.compileLanguageRules(OkapiFormat.locale(language), null));
    }
}
