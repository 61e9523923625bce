import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks PDF files against PDF/A-2a and PDF/UA-1. One tab-separated line a file, flavour and broken rule. */
public class Verapdf {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        for (String file : files) {
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
                try (PDFAParser parser = foundry.createParser(Path.of(file).toFile(), flavour);
                        PDFAValidator validator = foundry.createValidator(flavour, 20, false, true, false)) {
                    ValidationResult result = validator.validate(parser);
                    System.out.printf("%s\t%s\t%s\t%d checks%n", file, flavour.getId(),
                            result.isCompliant() ? "PASS" : "FAIL", result.getTotalAssertions());
                    for (TestAssertion broken : result.getTestAssertions()) {
                        System.out.printf("%s\t%s\tRULE\t%s %s%n", file, flavour.getId(),
                                broken.getRuleId().getClause() + "-" + broken.getRuleId().getTestNumber(),
                                broken.getMessage().replaceAll("\\s+", " "));
                    }
                }
            }
        }
    }
}
