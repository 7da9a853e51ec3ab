import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.List;

/** Checks PDF files for PDF/UA-1 and PDF/A-2a; prints each rule that fails. */
final class CheckPdf {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
                check(file, flavour);
            }
        }
    }

    private static void check(String file, PDFAFlavour flavour) throws Exception {
        try (InputStream in = new FileInputStream(file);
                var parser = Foundries.defaultInstance().createParser(in, flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion failed : result.getTestAssertions()) {
                System.out.println(
                        file
                                + ": "
                                + flavour
                                + " "
                                + failed.getRuleId().getClause()
                                + " "
                                + failed.getMessage());
            }
            if (!result.isCompliant() && result.getTestAssertions().isEmpty()) {
                System.out.println(file + ": " + flavour + " is not met");
            }
        }
    }
}
