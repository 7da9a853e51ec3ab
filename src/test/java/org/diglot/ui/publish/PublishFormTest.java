package org.diglot.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.app.StandardWorkshop;
import org.diglot.edition.EditionWriter;
import org.junit.jupiter.api.Test;

import java.util.List;

class PublishFormTest {
    @Test
    void everyFormatOfTheProgramIsShownByANameAndNotByAWordOfTheCommandLine() {
        List<String> formats =
                new StandardWorkshop()
                        .editionWriters().stream().map(EditionWriter::format).toList();

        assertThat(PublishForm.NAMED).containsExactlyInAnyOrderElementsOf(formats);
    }
}
