package org.diglot.text.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Keeps what the rules have reached on text that was cut by hand, for a few languages. */
class GoldFloorTest {

    @ParameterizedTest
    @CsvSource({
        "en, 96.3", "es, 99.7", "fr, 98.9", "de, 99.4", "ru, 96.0", "el, 98.7", "tr, 97.2",
        "zh, 99.5", "ja, 99.7", "ko, 99.9", "hi, 99.8", "hy, 99.4", "pl, 98.8", "fa, 99.9",
    })
    void theRulesAreAsGoodAsTheyWere(String language, double floor) throws Exception {
        if (!Files.isDirectory(GoldMeasure.FOLDER)) {
            String missing = "Not measured: there is no gold in " + GoldMeasure.FOLDER;
            System.out.println(missing);
            abort(missing);
        }
        List<String> errors = new ArrayList<>();

        double f1 = GoldMeasure.score(language, errors).f1();

        assertThat(f1)
                .as(() -> String.join("\n", errors.subList(0, Math.min(40, errors.size()))))
                .isGreaterThanOrEqualTo(floor);
    }
}
