import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;

import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Set;

/** Checks EPUB files one after the other; prints each warning, error and fatal error. */
final class CheckEpub {
    public static void main(String[] files) {
        System.setErr(
                new PrintStream(OutputStream.nullOutputStream())); // remarks of its XSLT engine
        for (String file : files) {
            new EpubCheck(new File(file), new Lines(file)).doValidate();
        }
    }

    private static final class Lines extends MasterReport {
        private static final Set<Severity> GRAVE =
                Set.of(Severity.WARNING, Severity.ERROR, Severity.FATAL);
        private final String file;

        Lines(String file) {
            this.file = file;
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... values) {
            if (GRAVE.contains(message.getSeverity())) {
                System.out.println(
                        file
                                + ": "
                                + message.getSeverity()
                                + " "
                                + message.getID()
                                + " "
                                + message.getMessage(values)
                                + " at "
                                + location);
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public void initialize() {}

        @Override
        public int generate() {
            return 0;
        }
    }
}
