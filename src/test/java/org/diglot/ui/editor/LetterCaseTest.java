package org.diglot.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.ui.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class LetterCaseTest {

    @ParameterizedTest
    @CsvSource({
        "UPPER, tr, istanbul ısı, İSTANBUL ISI",
        "LOWER, tr, İSTANBUL ISI, istanbul ısı",
        "LOWER, el, ΟΔΟΣ ΣΑΣ, οδος σας",
        "UPPER, de, Straße, STRASSE",
        "TITLE, nl, ijsland is koud, IJsland Is Koud",
        "TITLE, es, la revolución traicionada, La Revolución Traicionada",
        "SENTENCE, es, ¿QUIÉN ES? NO LO SÉ., ¿Quién es? No lo sé.",
        "UPPER, ja, 東京, 東京",
    })
    void lettersChangeAsTheLanguageHasThem(
            LetterCase form, String language, String text, String expected) {
        Content changed = form.of(Content.of(text), Locale.forLanguageTag(language));

        assertThat(changed.plainText()).isEqualTo(expected);
    }

    @Test
    void codesStayBetweenTheirLettersAlsoWhereThereAreMoreLettersThanBefore() {
        Inline.Code code = Samples.code(CodeKind.BEGIN, 1);
        Content content = Content.of(new Inline.Text("Fluß"), code, new Inline.Text("bett"), code);

        assertThat(LetterCase.UPPER.of(content, Locale.GERMAN))
                .isEqualTo(
                        Content.of(new Inline.Text("FLUSS"), code, new Inline.Text("BETT"), code));
    }

    @Test
    void theFormsGoRound() {
        List<String> forms = new ArrayList<>();
        Content content = Content.of("one two");
        for (int i = 0; i < 5; i++) {
            content = LetterCase.next(content, Locale.ENGLISH);
            forms.add(content.plainText());
        }

        assertThat(forms).containsExactly("One two", "One Two", "ONE TWO", "one two", "One two");
    }
}
